import { headingWords, inlineWords, type ContentIndex } from '../index/index-content.ts';
import type { Block } from '../read/prose.ts';
import type { Problem } from '../problem.ts';
import { KIND_NAMES } from '../index/claims.ts';

/** White space between two characters of Chinese, where the report has none. */
const PARTED = /\p{Script=Han}([^\S\n]+)\p{Script=Han}/gu;
/** Signs that equal others only once they are folded: radicals, ㎡, full-width letters. Marks are none. */
const FOLDED = /[\u2E80-\u2FDF\u3200-\u33FF\uF900-\uFAFF\uFF10-\uFF19\uFF21-\uFF3A\uFF41-\uFF5A]/gu;

const wordsOf = (index: ContentIndex, block: Block) =>
  block.kind === 'heading'
    ? headingWords(block)
    : block.inlines.map((inline) => inlineWords(index, inline)).join('');

/** The report's words are compared after folding: what folding hides must be in the source as it is in the text. */
export function checkProseCharacters(index: ContentIndex): Problem[] {
  const { sourceText, sections } = index.content;
  return sections.flatMap(({ blocks }) =>
    blocks.flatMap((block): Problem[] => {
      const words = wordsOf(index, block);
      const subject = `${KIND_NAMES[block.kind]} ${block.id}`;
      if (words.trim() === '') {
        return block.kind === 'heading'
          ? []
          : [
              {
                at: block.at,
                subject,
                found: '空的一段',
                expected: '报告的文字',
                advice: '补上文字，或删去这一段。',
              },
            ];
      }
      const parted = [...words.matchAll(PARTED)].find(([found]) => !sourceText.includes(found));
      const folded = [...words.matchAll(FOLDED)].find(([found]) => !sourceText.includes(found));
      return [
        ...(parted === undefined
          ? []
          : [
              {
                at: block.at,
                subject,
                found: `“${parted[0]}”里的空格`,
                expected: '原文没有空格',
                advice: '删去空格。',
              },
            ]),
        ...(folded === undefined
          ? []
          : [
              {
                at: block.at,
                subject,
                found: `“${words.slice(Math.max(0, folded.index - 5), folded.index + 6)}”里的 ${folded[0]}`,
                expected: `${folded[0].normalize('NFKC')}，与 source.txt 一样`,
                advice: '照 source.txt 重打这个字。',
              },
            ]),
      ];
    }),
  );
}
