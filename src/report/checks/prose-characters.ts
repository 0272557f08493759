import { KIND_NAMES } from '../index/claims.ts';
import { inlineWords, type ContentIndex } from '../index/index-content.ts';
import { placeIn } from '../index/place-in.ts';
import type { Problem } from '../problem.ts';
import type { Inline } from '../read/prose.ts';

/** Characters of context on either side. */
const AROUND = 6;

/** White space between two characters of Chinese, where the report has none. */
const PARTED = /\p{Script=Han}([^\S\n]+)\p{Script=Han}/gu;
/** Signs that equal others only once they are folded: radicals, ㎡, full-width letters. Marks are none. */
const FOLDED = /[\u2E80-\u2FDF\u3200-\u33FF\uF900-\uFAFF\uFF10-\uFF19\uFF21-\uFF3A\uFF41-\uFF5A]/gu;

const empty = { found: '空的一段', expected: '报告的文字', advice: '补上文字，或删去这一段。' };

/** What folding hides in the words of a block, with its offset in them. */
function hiddenIn(
  words: string,
  sourceText: string,
): (Omit<Problem, 'at' | 'subject'> & { offset: number })[] {
  const parted = [...words.matchAll(PARTED)].find(([found]) => !sourceText.includes(found));
  const folded = [...words.matchAll(FOLDED)].find(([found]) => !sourceText.includes(found));
  const spaces = parted && {
    offset: parted.index,
    found: `“${parted[0]}”里的空格`,
    expected: '原文没有空格',
    advice: '删去空格。',
  };
  const sign = folded && {
    offset: folded.index,
    found: `“${words.slice(Math.max(0, folded.index - AROUND), folded.index + AROUND)}”里的 ${folded[0]}`,
    expected: `${folded[0].normalize('NFKC')}，与 source.txt 一样`,
    advice: '照 source.txt 重打这个字。',
  };
  return [spaces, sign].filter((one) => one !== undefined);
}

/** The report's words are compared after folding: what folding hides must be in the source as it is in the text. */
export function checkProseCharacters(index: ContentIndex): Problem[] {
  const { sourceText, sections } = index.content;
  const wordsOf = (inline: Inline) => inlineWords(index, inline);
  return sections.flatMap(({ blocks }) =>
    blocks.flatMap((block): Problem[] => {
      const words = block.inlines.map(wordsOf).join('');
      const subject = `${KIND_NAMES[block.kind]} ${block.id}`;
      if (words.trim() === '') return block.kind === 'heading' ? [] : [{ at: block.at, subject, ...empty }];
      return hiddenIn(words, sourceText).map(({ offset, ...told }) => ({
        at: placeIn(block, offset, (inline) => wordsOf(inline).length),
        subject,
        ...told,
      }));
    }),
  );
}
