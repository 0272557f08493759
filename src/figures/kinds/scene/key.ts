import { numberRoom } from '../../pen.ts';
import { textWidth } from '../../canvas/text-width.ts';
import type { DrawnDatum } from '../../drawing.ts';
import type { Area } from '../../marks.ts';
import { wrapWords } from '../../wrap.ts';

/** Sizes of a key in pixels: its type, the room of a sample, the gaps. */
export interface KeySizes {
  readonly number: number;
  readonly name: number;
  readonly sample: number;
  readonly gap: number;
}

/** A number with its name, and where it stands. */
export interface KeyEntry {
  readonly datum: DrawnDatum;
  readonly names: readonly string[];
  readonly area: Area;
  /** The line on which sample, number and name stand. */
  readonly baseline: number;
  readonly numberAt: number;
  readonly nameAt: number;
}

/** A reader's face may be wider than ours. */
const WIDER = 1.15;

/** Share of the size of type that a line of a name takes. */
export const KEY_LEADING = 1.3;

/** The entries of a key under one another in as many columns as have room, row by row; and how high it is. */
export function layKey(
  data: readonly DrawnDatum[],
  width: number,
  top: number,
  { number, name, sample, gap }: KeySizes,
): { entries: KeyEntry[]; height: number } {
  const before = (datum: DrawnDatum) => sample + numberRoom(datum.number, number) + gap;
  const widthOf = (datum: DrawnDatum) =>
    before(datum) + Math.ceil(textWidth(datum.label, name, 'sans') * WIDER);
  const between = gap * 2.5;
  const widthsIn = (columns: number) =>
    Array.from({ length: columns }, (_, column) =>
      Math.max(0, ...data.filter((_, index) => index % columns === column).map(widthOf)),
    );
  const fits = (columns: number) =>
    widthsIn(columns).reduce((sum, one) => sum + one, between * (columns - 1)) <= width;
  let columns = data.length;
  while (columns > 1 && (!fits(columns) || data.length % columns === 1)) columns -= 1;
  const widths = widthsIn(columns);
  const spare = columns > 1 ? width - widths.reduce((sum, one) => sum + one, 0) : 0;
  const space = Math.min(between * 2.4, spare / Math.max(columns - 1, 1));
  const row = Math.max(24, Math.ceil(number * 1.36));
  let y = top;
  const entries = data.map((datum, index): KeyEntry => {
    const column = index % columns;
    if (column === 0 && index > 0) y += row;
    const x = widths.slice(0, column).reduce((sum, one) => sum + one + space, 0);
    // Columns are as wide as their names; only a single one may be wider than there is room.
    const names = columns > 1 ? [datum.label] : wrapWords(datum.label, name, width - x - before(datum));
    const more = (names.length - 1) * name * KEY_LEADING;
    const entry: KeyEntry = {
      datum,
      names,
      area: { x, y, width: Math.min(widths[column] ?? 0, width - x), height: row + more },
      baseline: y + row * 0.74,
      numberAt: x + sample,
      nameAt: x + before(datum),
    };
    y += more;
    return entry;
  });
  return { entries, height: y + row - top };
}
