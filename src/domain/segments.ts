import { oncePerText } from './once.ts';

const OPENING = /[（《〈“‘【〔]$/;
const DIGIT = /\d$/;
const SEGMENTER = new Intl.Segmenter('zh', { granularity: 'word' });

/** The words and marks of a text in order, each with its offset. Display lines are broken between them. */
export function segmentsOf(text: string): Intl.SegmentData[] {
  return [...SEGMENTER.segment(text)];
}

/**
 * A text in pieces between which a display line may break: its words, each with the marks that stand at it, numbers with what
 * they count.
 */
export const displayPieces = oncePerText((text): readonly string[] => {
  const pieces: string[] = [];
  for (const { segment, isWordLike } of segmentsOf(text)) {
    const last = pieces.at(-1);
    const holds =
      last !== undefined &&
      (OPENING.test(last) || DIGIT.test(last) || !(isWordLike || OPENING.test(segment)));
    if (holds) pieces[pieces.length - 1] = last + segment;
    else pieces.push(segment);
  }
  return pieces;
});
