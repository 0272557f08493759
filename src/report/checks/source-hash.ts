import type { ContentIndex } from '../index/index-content.ts';
import type { Problem } from '../problem.ts';
import { sourceHash } from '../seal-source.ts';

/** The printed words are those that were there when the report was entered. */
export function checkSourceHash({ content }: ContentIndex): Problem[] {
  const found = sourceHash(content.sourceText);
  const expected = content.report.data.sourceSha256;
  if (found === expected) return [];
  return [
    {
      at: { file: 'source.txt' },
      subject: 'SHA-256',
      found,
      expected: `${expected}（report.json 的 sourceSha256）`,
      advice: '恢复原件；若确实换了原件，运行 npm run record-source，由程序写入。',
    },
  ];
}
