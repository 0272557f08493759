import { differences, wording } from '../../domain/wording.ts';
import { inlineWords, mentionsOf, type ContentIndex } from '../index/index-content.ts';
import type { Inline } from '../read/prose.ts';
import type { Place, Problem } from '../problem.ts';

interface Piece {
  readonly at: Place;
  readonly words: string;
}

/** Where the words of an inline are written: those of an indicator stand in its record. */
function placeOf({ indicatorById }: ContentIndex, inline: Inline): Place {
  if (inline.kind !== 'indicator') return inline.at;
  return indicatorById.get(inline.id)?.at('text') ?? inline.at;
}

/** The report as the prose gives it, in order, each piece with its place. */
function pieces(index: ContentIndex): Piece[] {
  return index.content.sections.flatMap(({ front, blocks }) => [
    ...(front.data.title ?? []).map((words, line) => ({ at: front.place(['title', line]), words })),
    ...blocks.flatMap(({ inlines }) =>
      inlines.map((inline) => ({ at: placeOf(index, inline), words: inlineWords(index, inline) })),
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

/** The prose with its numbers filled in is the printed report, word for word; all places where it is not, as far as it is one text. */
export function checkWording(index: ContentIndex): Problem[] {
  // The words of an indicator that is none are unknown; that is told elsewhere.
  const isUnknown = mentionsOf(index, 'indicator').some(({ inline }) => !index.indicatorById.has(inline.id));
  if (isUnknown) return [];
  const all = pieces(index);
  const words = all.map((piece) => piece.words).join('');
  return differences(words, index.content.sourceText).map(({ offset, found, expected }) => ({
    at: placeAt(all, offset) ?? { file: 'source.txt' },
    subject: '原文',
    found: `“${found}”`,
    expected: `“${expected}”（source.txt）`,
    advice: '正文须与原件一字不差；更正写在注释里。',
  }));
}
