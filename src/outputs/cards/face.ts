import face from './face-widths.json' with { type: 'json' };

/** Weights of the Song face on cards: numbers and small words, names. */
export const CARD_WEIGHTS = [400, 600] as const;
export type CardWeight = (typeof CARD_WEIGHTS)[number];

/** Family names as the files themselves have them: each weight is a family of its own there. */
export const CARD_FAMILIES: Readonly<Record<CardWeight, string>> = {
  400: 'Noto Serif SC ExtraLight',
  600: 'Noto Serif SC ExtraLight SemiBold',
};

/** Widths of `face.characters` in thousandths of an em, from the face's own table. Whatever is not listed is a full em. */
const WIDTHS: Readonly<Record<CardWeight, readonly number[]>> = face.widths;

const NOWHERE = -1;
const PLACES = new Map(Array.from(face.characters, (character, place) => [character, place]));

const CLOSING = new Set('，。、；：！？）》〉”’】〕');
const OPENING = new Set('（《〈“‘【〔');

/** Letter-like signs (Ⅲ, ℃, №) and the Greek mu have no glyph in the face: their letters and the sign for a millionth do. */
const SIGNS = /[\u2100-\u218Fμ]/g;
const inGlyphs = (sign: string) => (sign === 'μ' ? 'µ' : sign.normalize('NFKC'));

/** Size in pixels and weight of a line. */
export interface Type {
  readonly size: number;
  readonly weight: CardWeight;
}

/** A stretch of a line without a gap to close; `x` from the start of the line, in pixels. */
export interface Piece {
  readonly x: number;
  readonly words: string;
}

/** A half em is empty on the outer side of a full-width mark; between two marks, and at the start of a line, it is closed. */
function closesGap(previous: string | undefined, character: string): boolean {
  if (OPENING.has(character)) {
    return previous === undefined || OPENING.has(previous) || CLOSING.has(previous);
  }
  return CLOSING.has(character) && previous !== undefined && CLOSING.has(previous);
}

/** Sets a line: its pieces, and its width in pixels. */
export function setLine(line: string, { size, weight }: Type): { pieces: Piece[]; width: number } {
  const pieces: Piece[] = [];
  const widths = WIDTHS[weight];
  let words = '';
  let start = 0;
  let x = 0;
  let previous: string | undefined;
  for (const character of line.replace(SIGNS, inGlyphs)) {
    if (closesGap(previous, character)) {
      if (words !== '') pieces.push({ x: start, words });
      x -= size / 2;
      start = x;
      words = '';
    }
    words += character;
    x += ((widths[PLACES.get(character) ?? NOWHERE] ?? 1000) * size) / 1000;
    previous = character;
  }
  if (words !== '') pieces.push({ x: start, words });
  return { pieces, width: x };
}

/** Width of a line in pixels. */
export function widthOf(line: string, type: Type): number {
  return setLine(line, type).width;
}
