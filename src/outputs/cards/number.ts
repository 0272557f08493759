import { typesetNumber, type TypesetNumber } from '../../domain/number-typesetting.ts';
import type { Indicator } from '../../report/model.ts';
import { movedTo, wordsBefore } from '../../report/stated.ts';
import { widthOf } from './face.ts';
import { balanceLines } from './lines.ts';
import { textAt, triangleAt, triangleWidth, type Palette } from './sheet.ts';

/** How a number is set: the number as large as the measure allows, the words beside it smaller on its baseline. */
export interface NumberStyle {
  /** Largest size of the number, in pixels. */
  readonly size: number;
  /** Sizes of the words beside it, largest and smallest. */
  readonly unit: readonly [number, number];
  readonly measure: number;
}

const STEP = 4;
/** No number is smaller, whatever stands around it. */
const SMALLEST = 60;

function layout({ lead, number, tail }: TypesetNumber, hasMark: boolean, size: number, style: NumberStyle) {
  const [large, small] = style.unit;
  const unit = Math.max(small, Math.min(large, size * 0.36));
  const gap = Math.max(8, size * 0.05);
  const mark = hasMark ? size * 0.3 : 0;
  const widths = {
    mark: hasMark ? triangleWidth(mark) + gap : 0,
    lead: lead === '' ? 0 : widthOf(lead, { size: unit, weight: 400 }) + gap,
    number: widthOf(number, { size, weight: 400 }),
    tail: tail === '' ? 0 : widthOf(tail, { size: unit, weight: 400 }) + gap,
  };
  const width = widths.mark + widths.lead + widths.number + widths.tail;
  return { unit, gap, mark, widths, width };
}

/**
 * An indicator's number with its lower edge on `baseline`. ▲ or ▼ stands before a number that is itself a change and has come about.
 * Returns the markup, the size of the number and the width used, in pixels.
 */
export function numberAt(
  indicator: Indicator,
  x: number,
  baseline: number,
  style: NumberStyle,
  palette: Palette,
): { markup: string; size: number; width: number } {
  const typeset = typesetNumber(indicator.quantity, wordsBefore(indicator));
  const { lead, number, tail } = typeset;
  const direction = movedTo(indicator);
  let { size } = style;
  let set = layout(typeset, direction !== undefined, size, style);
  while (set.width > style.measure && size > STEP) {
    size -= STEP;
    set = layout(typeset, direction !== undefined, size, style);
  }
  const { unit, gap, mark, widths } = set;
  const words = { size: unit, weight: 400 } as const;
  const leadX = x + widths.mark;
  // A digit's own blank would make it stand in from the words above it.
  const bearing = leadX === x && lead === '' && /^[\dIVX\u2160-\u216B]/.test(number) ? size * 0.05 : 0;
  const numberX = leadX + widths.lead - bearing;
  const markup = [
    direction ? triangleAt(direction, x, baseline, mark, palette[direction]) : '',
    lead === '' ? '' : textAt(lead, leadX, baseline, words, palette.ink),
    textAt(number, numberX, baseline, { size, weight: 400 }, palette.ink),
    tail === '' ? '' : textAt(tail, numberX + widths.number + gap, baseline, words, palette.ink),
  ].join('');
  return { markup, size, width: set.width };
}

/** Sizes of the words above and below a number that leaves no room beside it, and its own largest. */
const STACKED = { lead: 44, tail: 56, number: 200 } as const;
const STACK_LEADING = 1.3;
/** No words of a card are smaller, in pixels. */
const LEAST_WORDS = 24;

/**
 * The same between `ceiling` and `floor`, in rows: what stands before the number, the number as large as its row lets it
 * be, what follows it.
 */
export function stackedNumber(
  indicator: Indicator,
  x: number,
  { ceiling, floor, measure }: { ceiling: number; floor: number; measure: number },
  palette: Palette,
): string {
  const { lead, number, tail } = typesetNumber(indicator.quantity, wordsBefore(indicator));
  const words = (text: string, size: number) => {
    const type = { size, weight: 400 } as const;
    return text === '' ? [] : balanceLines(text, type, measure).map((line) => ({ line, ...type }));
  };
  const above = words(lead, STACKED.lead);
  const below = words(tail, STACKED.tail);
  const around = [...above, ...below].reduce((sum, { size }) => sum + size * STACK_LEADING, 0);
  const each = widthOf(number, { size: 100, weight: 400 }) / 100;
  const size = Math.max(
    SMALLEST,
    Math.min(STACKED.number, measure / each, (floor - ceiling - around) / STACK_LEADING),
  );
  const type = { size, weight: 400 } as const;
  const rows = [
    ...above,
    ...balanceLines(number, type, measure).map((line) => ({ line, ...type })),
    ...below,
  ];
  const height = rows.reduce((sum, row) => sum + row.size * STACK_LEADING, 0);
  // Rows that are too many for their room are all smaller.
  const scale = Math.min(1, (floor - ceiling) / height);
  let y = (ceiling + floor - height * scale) / 2;
  return rows
    .map(({ line, size: full }) => {
      const row = { size: Math.max(LEAST_WORDS, full * scale), weight: 400 } as const;
      y += full * scale * STACK_LEADING;
      return textAt(line, x, y - row.size * 0.3, row, palette.ink);
    })
    .join('');
}
