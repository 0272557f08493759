import { firstDifference, wording } from '../../domain/wording.ts';
import { inlineWords, mentionsOf, type ContentIndex } from '../index/index-content.ts';
import type { Place, Problem } from '../problem.ts';

interface Piece {
  readonly at: Place;
  readonly words: string;
}

/** The report as the prose gives it, in order, each piece with its place. */
function pieces(index: ContentIndex): Piece[] {
  return index.content.sections.flatMap(({ front, blocks }) => [
    ...(front.data.title ?? []).map((words, line) => ({ at: front.place(['title', line]), words })),
    ...blocks.flatMap(({ inlines }) =>
      inlines.map((inline) => ({ at: inline.at, words: inlineWords(index, inline) })),
    ),
  ]);
}

/** The piece in which the character at `offset` of the joined wording stands. */
function placeAt(all: readonly Piece[], offset: number): Place | undefined {
  let end = 0;
  for (const piece of all) {
    end += wording(piece.words).length;
    if (offset < end) return piece.at;
  }
  return all.at(-1)?.at;
}

/** The prose with its numbers filled in is the printed report, word for word. */
export function checkWording(index: ContentIndex): Problem[] {
  // The words of an indicator that is none are unknown; that is told elsewhere.
  const isUnknown = mentionsOf(index, 'indicator').some(({ inline }) => !index.indicatorById.has(inline.id));
  if (isUnknown) return [];
  const all = pieces(index);
  const difference = firstDifference(all.map(({ words }) => words).join(''), index.content.sourceText);
  if (!difference) return [];
  return [
    {
      at: placeAt(all, difference.offset) ?? { file: 'source.txt' },
      subject: '原文',
      found: `“${difference.found}”`,
      expected: `“${difference.expected}”（source.txt）`,
      advice: '正文须与原件一字不差；更正写在注释里。',
    },
  ];
}
