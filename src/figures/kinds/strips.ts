import { z } from 'zod';
import { areComparable, compareQuantities } from '../../domain/quantity.ts';
import { idSchema } from '../../schemas/common.ts';
import type { Drawing, DrawnDatum, Frame, Plan, Theme } from '../drawing.ts';
import { drawMark } from '../marks.ts';
import type { Pen } from '../pen.ts';
import { figureKind } from './kind.ts';
import { drawLabel, labelFor, type Label } from './shared/labels.ts';
import { pixelChart } from './shared/pixel-chart.ts';

const SIZES = {
  wide: { strip: 40, fan: 76, gap: 3 },
  narrow: { strip: 30, fan: 64, gap: 2 },
  large: { strip: 26, fan: 48, gap: 1.5 },
} as const;
const LABEL_GAP = 8;
/** More parts than this are no longer cut out of a strip one by one. */
const MOST_CELLS = 60;
const COLUMN_GAP = 12;
const ARROW = 46;

const stripSchema = z.strictObject({ part: idSchema, of: idSchema });
type Strip = z.infer<typeof stripSchema>;

interface DrawnStrip {
  readonly part: DrawnDatum;
  readonly whole: DrawnDatum;
  readonly partLabel: Label;
  readonly wholeLabel: Label;
  /** Upper edge of the strip, and of its labels: above the first strip, below the second. */
  readonly top: number;
  readonly labelTop: number;
  /** Where the part ends. */
  readonly end: number;
}

/** A whole with its part: counted things one by one, anything else by length. */
function drawStrip(pen: Pen, { part, whole, top, end }: DrawnStrip, frame: Frame): void {
  const { strip, gap } = SIZES[frame.variant];
  const { accent, lamp, lampText } = pen.theme;
  const cells = whole.value;
  if (Number.isInteger(cells) && Number.isInteger(part.value) && cells <= MOST_CELLS) {
    const pitch = (frame.width + gap) / cells;
    for (let index = 0; index < cells; index += 1) {
      const paint = index < part.value ? { fill: lamp } : { stroke: accent, line: 1.25 };
      pen.rect(index * pitch, top, pitch - gap, strip, paint);
    }
    return;
  }
  pen.rect(0, top, end, strip, { fill: lamp });
  pen.rect(end, top, frame.width - end, strip, { stroke: accent, line: 1.5 });
  if (part.bound !== 'least') return;
  // At least so much: the part may reach further.
  const [y, tip] = [top + strip / 2, Math.min(end + ARROW, frame.width - 6)];
  pen.line(end + 4, y, tip, y, lampText, 1.5, [4, 3]);
  pen.shape(
    (context) => {
      context.moveTo(tip - 5, y - 4);
      context.lineTo(tip, y);
      context.lineTo(tip - 5, y + 4);
    },
    { stroke: lampText, line: 1.5 },
  );
}

/** Two parts of two wholes are one thing seen twice: a field without a value links them. */
function drawFan(pen: Pen, first: DrawnStrip, second: DrawnStrip, frame: Frame): void {
  const top = first.top + SIZES[frame.variant].strip + 4;
  const bottom = second.top - 4;
  const middle = (top + bottom) / 2;
  pen.shape(
    (context) => {
      context.moveTo(0, top);
      context.lineTo(first.end, top);
      context.bezierCurveTo(first.end, middle, second.end, middle, second.end, bottom);
      context.lineTo(0, bottom);
      context.closePath();
    },
    { fill: pen.theme.tint },
  );
}

function place(strips: readonly Strip[], data: readonly DrawnDatum[], frame: Frame): DrawnStrip[] {
  const { strip, fan } = SIZES[frame.variant];
  const left = Math.round((frame.width - COLUMN_GAP) * 0.54);
  let top = 0;
  return strips.flatMap(({ part: partId, of }, index): DrawnStrip[] => {
    const part = data.find(({ id }) => id === partId);
    const whole = data.find(({ id }) => id === of);
    if (!part || !whole) return [];
    const partLabel = labelFor(part, frame, left, false);
    const wholeLabel = labelFor(whole, frame, frame.width - COLUMN_GAP - left, false);
    const labels = Math.max(partLabel.height, wholeLabel.height);
    const isFirst = index === 0;
    const stripTop = isFirst ? labels + LABEL_GAP : top + fan;
    const labelTop = isFirst ? 0 : stripTop + strip + 4;
    top = isFirst ? stripTop + strip : labelTop + labels;
    const end = (part.value / whole.value) * frame.width;
    return [{ part, whole, partLabel, wholeLabel, top: stripTop, labelTop, end }];
  });
}

/** The strip with the name of its part. */
function drawPart(pen: Pen, strip: DrawnStrip, frame: Frame): void {
  const { part, partLabel, labelTop, end, top } = strip;
  const upper = Math.min(top, labelTop);
  const lower = Math.max(top + SIZES[frame.variant].strip, labelTop + partLabel.height);
  const area = { x: 0, y: upper, width: Math.max(end, 24), height: lower - upper };
  drawMark(pen.context, part, area, () => {
    drawStrip(pen, strip, frame);
    drawLabel(pen, partLabel, frame, 0, labelTop);
  });
}

/** The name of the whole, at the end of the strip. */
function drawWhole(pen: Pen, { whole, wholeLabel, labelTop }: DrawnStrip, frame: Frame): void {
  const half = frame.width / 2;
  drawMark(pen.context, whole, { x: half, y: labelTop, width: half, height: wholeLabel.height }, () => {
    drawLabel(pen, wholeLabel, frame, frame.width, labelTop, 'right');
  });
}

function plan(
  { data }: Drawing,
  { strips = [] }: { strips?: Strip[] | undefined },
  frame: Frame,
  theme: Theme,
): Plan {
  const drawn = place(strips, data, frame);
  const last = drawn.at(-1);
  if (!last) throw new Error('strips were checked and are not there');
  const { strip } = SIZES[frame.variant];
  const labels = Math.max(last.partLabel.height, last.wholeLabel.height);
  const height = Math.ceil(drawn.length === 1 ? last.top + strip : last.labelTop + labels) + 2;
  const ends = drawn.map(({ end, top }) => [{ x: end, y: top }]);
  return pixelChart(frame, height, theme, ends, (pen, points) => {
    const laidOut = drawn.map((one, index) => ({ ...one, end: points(index)[0]?.x ?? one.end }));
    const [first, second] = laidOut;
    if (first && second) drawFan(pen, first, second, frame);
    // The keyboard goes through the data in their order.
    for (const datum of data) {
      for (const one of laidOut) {
        if (datum === one.part) drawPart(pen, one, frame);
        if (datum === one.whole) drawWhole(pen, one, frame);
      }
    }
  });
}

/** A part of a whole, seen twice where there are two: by count and by amount, one above the other. */
export const strips = figureKind({
  draws: 'pairs',
  fields: {
    /** Each a part and its whole, by their names in the figure. */
    strips: z.array(stripSchema).min(1).max(2).optional(),
  },
  limits({ strips: pairs }, quantities, refuse) {
    if (!pairs) {
      refuse('strips', '没有 strips', 'strips 里写每条的 part 和 of', '补上，或改用 cells。');
      return;
    }
    const named = new Set(pairs.flatMap(({ part, of }) => [part, of]));
    for (const { id, quantity } of quantities) {
      if (!named.has(id))
        refuse(
          'strips',
          `${quantity.text} 不在 strips 里`,
          '图里的每个数都是一条里的部分或总数',
          '补上，或删去这个数。',
        );
    }
    for (const { part, of } of pairs) {
      const inner = quantities.find(({ id }) => id === part)?.quantity;
      const outer = quantities.find(({ id }) => id === of)?.quantity;
      if (!inner || !outer) refuse('strips', `${inner ? of : part} 不在图里`, '图里的一个数', '改正标识。');
      else if (!areComparable(inner, outer))
        refuse('strips', `${inner.text} 与 ${outer.text}`, '同一单位的部分和总数', '改正 part 或 of。');
      else if (compareQuantities(inner, outer) > 0)
        refuse('strips', `部分 ${inner.text} 大于总数 ${outer.text}`, '部分不大于总数', '改正 part 或 of。');
    }
  },
  parts: ({ strips: pairs = [] }) => pairs,
  plan,
});
