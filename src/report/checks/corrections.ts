import type { ContentIndex } from '../index/index-content.ts';
import type { Problem } from '../problem.ts';

/** Corrections are told newest first, and tell that ids were published: those stay recorded. */
export function checkCorrections({ content }: ContentIndex): Problem[] {
  const { corrections, permalinks, gaps } = content;
  const list = corrections.data.corrections;
  const problems = list.flatMap(({ date }, position): Problem[] => {
    const before = list[position - 1]?.date;
    if (before === undefined || before >= date) return [];
    return [
      {
        at: corrections.place(['corrections', position, 'date']),
        subject: 'corrections · date',
        found: `${date}，排在 ${before} 之后`,
        expected: '从新到旧排列',
        advice: '把较新的一条移到前面。',
      },
    ];
  });
  if (list.length > 0 && gaps.absent.has('permalinks')) {
    problems.push({
      at: { file: permalinks.file },
      subject: '文件',
      found: '没有，而 corrections.json 里有已发布之后的更正',
      expected: '已发布的标识的登记',
      advice: '从版本库里恢复 permalinks.json；标识发布之后不能丢。',
    });
  }
  return problems;
}
