import tables from './text-widths.json' with { type: 'json' };

/** The two faces of a figure: `sans` for names, `song` for numbers. */
export type Face = 'sans' | 'song';

interface WidthTable {
  readonly characters: string;
  readonly widths: readonly number[];
}

function widthsOf({ characters, widths }: WidthTable): ReadonlyMap<string, number | undefined> {
  return new Map(Array.from(characters, (character, place) => [character, widths[place]]));
}

/**
 * Widths of characters in thousandths of an em, measured once in Chromium from Noto Sans CJK SC and Noto Serif CJK SC.
 * Whatever is not listed, every Han character among it, is a full em.
 */
const WIDTHS: Readonly<Record<Face, ReadonlyMap<string, number | undefined>>> = {
  sans: widthsOf(tables.sans),
  song: widthsOf(tables.song),
};

const FULL = 1000;

/** Readers have other faces, whose digits and Latin letters are up to this much wider: layouts leave the room. */
export const SLACK = 1.15;

/** Width of `text` at `size` pixels, in pixels. */
export function textWidth(text: string, size: number, face: Face = 'sans'): number {
  const widths = WIDTHS[face];
  let thousandths = 0;
  for (const character of text) thousandths += widths.get(character) ?? FULL;
  return (thousandths * size) / FULL;
}

/** Room to keep for `text` whatever face the reader has. */
export function textRoom(text: string, size: number, face: Face = 'sans'): number {
  return Math.ceil(textWidth(text, size, face) * SLACK);
}
