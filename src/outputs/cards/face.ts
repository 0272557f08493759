/** Weights of the Song face on cards: numbers and small words, names. */
export const CARD_WEIGHTS = [400, 600] as const;
export type CardWeight = (typeof CARD_WEIGHTS)[number];

/** Family names as the files themselves have them: each weight is a family of its own there. */
export const CARD_FAMILIES: Readonly<Record<CardWeight, string>> = {
  400: 'Noto Serif SC ExtraLight',
  600: 'Noto Serif SC ExtraLight SemiBold',
};

const CHARACTERS =
  ' !"#$%&\'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_`abcdefghijklmnopqrstuvwxyz{|}~·–—°²³−';

/** Widths of `CHARACTERS` in thousandths of an em, from the face's own table. Whatever is not listed is a full em. */
const WIDTHS: Readonly<Record<CardWeight, readonly number[]>> = {
  400: [
    256, 308, 376, 574, 550, 923, 779, 196, 364, 364, 478, 580, 327, 346, 327, 352, 557, 471, 558, 557, 555,
    558, 558, 549, 558, 562, 327, 327, 580, 580, 580, 432, 912, 718, 670, 691, 770, 652, 629, 741, 853, 405,
    403, 731, 625, 975, 796, 767, 641, 767, 715, 567, 659, 797, 714, 1053, 700, 687, 605, 344, 352, 344, 580,
    563, 435, 557, 638, 538, 629, 547, 388, 566, 663, 332, 311, 607, 334, 974, 661, 596, 638, 607, 462, 473,
    367, 653, 548, 838, 564, 552, 498, 374, 316, 374, 580, 327, 563, 890, 342, 385, 385, 580,
  ],
  600: [
    253, 335, 417, 598, 573, 948, 792, 218, 385, 385, 482, 593, 332, 359, 332, 380, 578, 468, 579, 578, 577,
    579, 579, 571, 579, 582, 332, 332, 593, 593, 593, 455, 946, 735, 692, 697, 781, 660, 640, 750, 860, 417,
    418, 752, 635, 990, 807, 777, 660, 777, 736, 584, 680, 809, 725, 1075, 715, 695, 617, 360, 380, 360, 593,
    580, 442, 573, 658, 554, 646, 562, 396, 584, 677, 342, 325, 632, 346, 994, 674, 612, 657, 626, 484, 488,
    382, 667, 565, 859, 584, 570, 509, 378, 328, 378, 593, 332, 580, 912, 351, 396, 396, 593,
  ],
};

const NOWHERE = -1;
const PLACES = new Map(Array.from(CHARACTERS, (character, place) => [character, place]));

const CLOSING = new Set('，。、；：！？）》〉”’】〕');
const OPENING = new Set('（《〈“‘【〔');

/** Letter-like signs (Ⅲ, ℃, №) have no glyph in the face: their letters do. */
const SIGNS = /[\u2100-\u218F]/g;

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
  for (const character of line.replace(SIGNS, (sign) => sign.normalize('NFKC'))) {
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
