import { FULL_WIDTH } from './punctuation.ts';
import { wording } from './wording.ts';

/** How a text is set otherwise than its source, word for word the same. */
export interface TypographicChanges {
  /** Half-width marks of the source that are full-width here: `,` `;` `:` `(` `)`. */
  readonly widenedMarks: readonly string[];
  /** Lines that the source breaks within a sentence run on here. */
  readonly joinsLines: boolean;
  /** A passage of the source is several paragraphs here. */
  readonly splitsParagraphs: boolean;
}

const SENTENCE_END = /[。！？：；”）]$/;

const count = (text: string, mark: string) => text.split(mark).length - 1;

/** Offsets in the joined wording at which a piece ends. */
function ends(pieces: readonly string[]): Set<number> {
  let end = 0;
  return new Set(pieces.map((piece) => (end += wording(piece).length)));
}

/** Compares a source with the pieces, titles and paragraphs in order, whose joined wording is the same. */
export function typographicChanges(source: string, pieces: readonly string[]): TypographicChanges {
  const text = pieces.join('');
  const lines = source.split(/\r?\n/).filter((line) => wording(line) !== '');
  const [lineEnds, pieceEnds] = [ends(lines), ends(pieces)];
  const words = wording(text);
  return {
    widenedMarks: Object.keys(FULL_WIDTH).filter((mark) => count(source, mark) > count(text, mark)),
    joinsLines: [...lineEnds].some(
      (end) => !pieceEnds.has(end) && !SENTENCE_END.test(words.slice(0, end).normalize('NFKC')),
    ),
    splitsParagraphs: [...pieceEnds].some((end) => !lineEnds.has(end)),
  };
}
