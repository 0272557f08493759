import { displayPieces } from '../domain/segments.ts';
import { textRoom } from './canvas/text-width.ts';

/** 推算：27个 − 7个: a sum is not broken where it fits on a line. */
const SUM = / [+−×÷] /;
const sumsApart = (words: string) => words.split(/(?<=[：，])/);

/** A name in lines of at most `room` pixels, broken between words, inside one only where it has no room by itself. */
export function wrapWords(words: string, size: number, room: number): string[] {
  if (words === '') return [];
  const lines = [''];
  const fits = (line: string) => textRoom(line, size) <= room;
  const pieces = sumsApart(words).flatMap((part) => {
    const isSum = SUM.test(part);
    return isSum && fits(part)
      ? [part]
      : displayPieces(part).flatMap((piece) => (fits(piece) ? [piece] : Array.from(piece)));
  });
  for (const piece of pieces) {
    const last = lines.at(-1) ?? '';
    if (last === '' || fits(last + piece)) lines[lines.length - 1] = last + piece;
    else lines.push(piece);
  }
  return lines;
}
