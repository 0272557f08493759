import type { DrawnDatum, Frame, Theme } from '../../drawing.ts';
import { numberRoom, type Pen } from '../../pen.ts';
import { wrapWords } from '../../wrap.ts';

/** Share of the size of type that a line of names takes. */
export const LEADING = 1.35;
const GAP = 8;

/** Size of a datum's number. */
export function numberSizeOf({ emphasised }: DrawnDatum, { type }: Frame): number {
  return emphasised ? type.emphasis : type.number;
}

/** Colour of a datum's number. */
export function numberColour({ emphasised }: DrawnDatum, theme: Theme): string {
  return emphasised ? theme.lampText : theme.ink;
}

/** A number with its name: beside it where there is room, else below. */
export interface Label {
  readonly datum: DrawnDatum;
  readonly size: number;
  readonly names: readonly string[];
  readonly details: readonly string[];
  readonly isBeside: boolean;
  readonly height: number;
}

/** Lays out a label in a width; `beside` allows the name beside the number. */
export function labelFor(datum: DrawnDatum, frame: Frame, room: number, beside = true): Label {
  const { name, quiet } = frame.type;
  const size = numberSizeOf(datum, frame);
  const besideRoom = room - numberRoom(datum.number, size) - GAP;
  const [oneName, ...more] = wrapWords(datum.label, name, besideRoom);
  const [oneDetail, ...moreDetails] = wrapWords(datum.detail, quiet, besideRoom);
  const isBeside = beside && besideRoom > 4 * name && more.length === 0 && moreDetails.length === 0;
  const names = isBeside && oneName !== undefined ? [oneName] : wrapWords(datum.label, name, room);
  const details = isBeside
    ? oneDetail === undefined
      ? []
      : [oneDetail]
    : wrapWords(datum.detail, quiet, room);
  const below = isBeside
    ? 0
    : names.length * name * LEADING + (details.length > 0 ? details.length * quiet * LEADING : 0);
  return { datum, size, names, details, isBeside, height: Math.round(size * 1.02 + below + 2) };
}

/** Draws a label into the box whose upper left corner is given; with `align` right its upper right corner. */
export function drawLabel(
  pen: Pen,
  label: Label,
  frame: Frame,
  x: number,
  top: number,
  align: 'left' | 'right' = 'left',
): void {
  const { datum, size, names, details, isBeside } = label;
  const { theme } = pen;
  const { name, quiet } = frame.type;
  const baseline = top + size * 0.86;
  const nameStyle = { size: name, colour: theme.ink, align };
  const quietStyle = { size: quiet, colour: theme.muted, align };
  const weight = datum.emphasised ? 700 : 400;
  pen.number(datum.number, { x, y: baseline, size, colour: numberColour(datum, theme), align });
  if (isBeside) {
    const left = x + numberRoom(datum.number, size) + GAP;
    const detailTop = details.length > 0 ? quiet * LEADING : 0;
    pen.lines(names, { x: left, y: baseline - detailTop, ...nameStyle }, name * LEADING, weight);
    pen.lines(details, { x: left, y: baseline, ...quietStyle }, quiet * LEADING);
    return;
  }
  const first = top + size * 1.02 + name;
  pen.lines(names, { x, y: first, ...nameStyle }, name * LEADING, weight);
  const afterNames = first + (names.length - 1) * name * LEADING;
  pen.lines(details, { x, y: afterNames + quiet * LEADING, ...quietStyle }, quiet * LEADING);
}
