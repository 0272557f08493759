import { isContentId } from '../../domain/id.ts';
import { KIND_NAMES, claims, type Claim } from '../index/claims.ts';
import type { ContentIndex } from '../index/index-content.ts';
import type { Problem } from '../problem.ts';

/** One id space: sections, headings, paragraphs, indicators, projects, figures, terms and notes never share an id. */
export function checkIds(index: ContentIndex): Problem[] {
  const problems: Problem[] = [];
  const seen = new Map<string, Claim>();
  for (const claim of claims(index)) {
    const subject = `${KIND_NAMES[claim.kind]} ${claim.id}`;
    const first = seen.get(claim.id);
    if (first) {
      const where = first.at.file + (first.at.line === undefined ? '' : ` 第${first.at.line}行`);
      problems.push({
        at: claim.at,
        subject,
        found: `标识 ${claim.id} 已用于${KIND_NAMES[first.kind]}（${where}）`,
        expected: '全部内容之中每个标识只用一次',
        advice: '为其中较新的一个另取标识；已发布的标识不要改。',
      });
    } else {
      seen.set(claim.id, claim);
    }
    // Ids in JSON and front matter are checked by their schema; those in the prose only here.
    if ((claim.kind === 'paragraph' || claim.kind === 'heading') && !isContentId(claim.id)) {
      problems.push({
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
