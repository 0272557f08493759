import type { ContentIndex } from '../index/index-content.ts';
import type { Problem } from '../problem.ts';

/** Corrections are told newest first. */
export function checkCorrections({ content }: ContentIndex): Problem[] {
  const { corrections } = content;
  const list = corrections.data.corrections;
  return list.flatMap(({ date }, position): Problem[] => {
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
}
