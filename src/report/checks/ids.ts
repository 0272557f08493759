import type { ContentIndex } from '../index-content.ts';
import type { Place, Problem } from '../problem.ts';
import { isContentId } from '../../domain/id.ts';

interface Claim {
  readonly id: string;
  readonly what: string;
  readonly at: Place;
}

function claims({ content, indicators, projects, figures, terms, notes }: ContentIndex): Claim[] {
  const claim = (what: string) => (entry: { record: { id: string }; at(...path: string[]): Place }) => ({
    id: entry.record.id,
    what,
    at: entry.at('id'),
  });
  return [
    ...content.sections.flatMap(({ front, paragraphs }) => [
      { id: front.data.id, what: '章节', at: front.place(['id']) },
      ...paragraphs.map(({ id, at }) => ({ id, what: '段落', at })),
    ]),
    ...indicators.map(claim('指标')),
    ...projects.map(claim('项目')),
    ...figures.map(claim('图')),
    ...terms.map(claim('术语')),
    ...notes.map(claim('注释')),
  ];
}

/** One id space: sections, paragraphs, indicators, projects, terms and notes never share an id. */
export function checkIds(index: ContentIndex): Problem[] {
  const problems: Problem[] = [];
  const seen = new Map<string, Claim>();
  for (const claim of claims(index)) {
    const subject = `${claim.what} ${claim.id}`;
    const first = seen.get(claim.id);
    if (first) {
      problems.push({
        kind: 'id',
        at: claim.at,
        subject,
        found: `标识 ${claim.id} 已用于${first.what}（${first.at.file}${first.at.line ? ` 第${first.at.line}行` : ''}）`,
        expected: '全部内容之中每个标识只用一次',
        advice: '为其中较新的一个另取标识；已发布的标识不要改。',
      });
    } else {
      seen.set(claim.id, claim);
    }
    // Ids in JSON and front matter are checked by their schema; those in the prose only here.
    if (claim.what === '段落' && !isContentId(claim.id)) {
      problems.push({
        kind: 'id',
        at: claim.at,
        subject,
        found: `标识 ${claim.id}`,
        expected: '小写英文单词，以连字符相连，不以 ui- 开头，也不是 index 或 embed',
        advice: '另取标识，如 port-and-city。',
      });
    }
  }
  return problems;
}
