import { z } from 'zod';
import { wordsSchema } from '../../schemas/common.ts';
import type { Drawing, DrawnDatum, Frame, Plan, Theme } from '../drawing.ts';
import { drawMark } from '../marks.ts';
import { numberRoom, type Pen } from '../pen.ts';
import { wrapWords } from '../wrap.ts';
import { figureKind } from './kind.ts';
import { LEADING } from './shared/labels.ts';
import { pixelChart } from './shared/pixel-chart.ts';

const SIZES = {
  wide: { number: 60, word: 42, step: 34, hatch: 28 },
  narrow: { number: 42, word: 32, step: 28, hatch: 22 },
  large: { number: 34, word: 28, step: 28, hatch: 20 },
} as const;
const COLUMN_GAP = 56;
const STEP_GAP = 6;
const STEP_WIDTH = 120;
const BLOCK_GAP = 30;
const TITLE_GAP = 12;
/** The word that makes a number a bound. */
const BOUND = /(以上|以下|以内)$/;

type Grades = Readonly<Record<string, readonly string[]>>;

/** One number: a bound with its side, or a grade among its like. */
interface Block {
  readonly datum: DrawnDatum;
  readonly grades: readonly string[] | undefined;
  readonly names: readonly string[];
  readonly x: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

function blockHeight(names: number, grades: readonly string[] | undefined, frame: Frame): number {
  const { number, word, step, hatch } = SIZES[frame.variant];
  const title = names * frame.type.name * LEADING + TITLE_GAP;
  if (grades) return title + grades.length * (step + STEP_GAP);
  return title + number + 12 + hatch + word * 1.25 + 4;
}

function place(
  data: readonly DrawnDatum[],
  grades: Grades,
  frame: Frame,
): { blocks: Block[]; height: number } {
  const beside = frame.variant === 'wide' && data.length > 1;
  const width = beside ? (frame.width - COLUMN_GAP * (data.length - 1)) / data.length : frame.width;
  let top = 0;
  const blocks = data.map((datum, index): Block => {
    const names = wrapWords(datum.label, frame.type.name, width);
    const height = blockHeight(names.length, grades[datum.id], frame);
    const block = {
      datum,
      grades: grades[datum.id],
      names,
      x: beside ? index * (width + COLUMN_GAP) : 0,
      top,
      width,
      height,
    };
    if (!beside) top += height + BLOCK_GAP;
    return block;
  });
  return { blocks, height: Math.ceil(Math.max(...blocks.map((block) => block.top + block.height))) + 2 };
}

/** A line that the number stands on, the side that is meant hatched, the word for it large. Nothing says where within it. */
function drawBound(pen: Pen, { datum, names, x, top, width }: Block, frame: Frame): void {
  const { ink, quiet, lampText } = pen.theme;
  const { number: size, word, hatch } = SIZES[frame.variant];
  const { tail } = datum.number;
  const side = BOUND.exec(datum.text)?.[1] ?? '';
  const isUpper = side !== '以上';
  const number = { ...datum.number, tail: tail.slice(0, tail.length - side.length) };
  const fitting =
    [size, size * 0.8, size * 0.65].find((one) => numberRoom(number, one) <= width) ?? size * 0.5;
  const start = top + names.length * frame.type.name * LEADING + TITLE_GAP;
  const line = isUpper ? start + size : start + word + hatch;
  const bandTop = isUpper ? line : line - hatch;
  const style = { x, size: fitting, colour: ink };
  pen.number(number, { ...style, y: isUpper ? line - 10 : line + fitting * 0.95 });
  for (let left = x; left < x + width - 1; left += 8) {
    const reach = Math.min(hatch, x + width - left);
    pen.line(left, bandTop + hatch, left + reach, bandTop + hatch - reach, quiet, 0.75);
  }
  pen.line(x, line, x + width, line, ink, 2);
  pen.number(
    { lead: '', number: side, tail: '' },
    { x, y: isUpper ? line + hatch + word * 0.98 : line - hatch - 8, size: word * 1.25, colour: lampText },
  );
}

/** Steps of one length: a grade has an order and no distance. */
function drawGrades(pen: Pen, { datum, names, grades = [], x, top, width }: Block, frame: Frame): void {
  const { accent, lamp, lampText, muted } = pen.theme;
  const { step } = SIZES[frame.variant];
  const first = top + names.length * frame.type.name * LEADING + TITLE_GAP;
  const stepWidth = Math.min(STEP_WIDTH, width / 2);
  grades.forEach((grade, index) => {
    const y = first + index * (step + STEP_GAP);
    const isIt = grade === datum.text;
    pen.rect(x, y, stepWidth, step, isIt ? { fill: lamp } : { stroke: accent, line: 1.5 });
    if (isIt) {
      const size = frame.type.emphasis;
      pen.number(datum.number, {
        x: x + stepWidth + 14,
        y: y + step / 2 + size * 0.35,
        size,
        colour: lampText,
      });
    } else {
      pen.words(grade, { x: x + 12, y: y + step / 2 + 5, size: frame.type.quiet, colour: muted });
    }
  });
}

function plan(
  { data }: Drawing,
  { grades = {} }: { grades?: Grades | undefined },
  frame: Frame,
  theme: Theme,
): Plan {
  const { blocks, height } = place(data, grades, frame);
  const corners = blocks.map(({ x, top }) => [{ x, y: top }]);
  return pixelChart(frame, height, theme, corners, (pen, points) => {
    blocks.forEach((block, index) => {
      const [corner] = points(index);
      const { datum, names, width } = block;
      const laidOut = { ...block, x: corner?.x ?? block.x, top: corner?.y ?? block.top };
      drawMark(pen.context, datum, { x: laidOut.x, y: laidOut.top, width, height: block.height }, () => {
        const { name } = frame.type;
        pen.lines(
          names,
          { x: laidOut.x, y: laidOut.top + name, size: name, colour: theme.ink },
          name * LEADING,
        );
        if (block.grades) drawGrades(pen, laidOut, frame);
        else drawBound(pen, laidOut, frame);
      });
    });
  });
}

/** Bounds and grades: what the report gives instead of a reading. No scale, no gauge, no length that means anything. */
export const limits = figureKind({
  draws: 'limits',
  fields: {
    /** The grades of a number that is one, in their order, by its name in the figure. */
    grades: z.record(z.string(), z.array(wordsSchema).min(2).max(9)).optional(),
  },
  limits({ grades = {} }, quantities, refuse) {
    for (const { id, quantity } of quantities) {
      const own = grades[id];
      if (quantity.kind === 'class') {
        if (!own?.includes(quantity.text))
          refuse(
            'grades',
            `${quantity.text} 不在 grades 里`,
            '从高到低列出各级，含报告里的这一级',
            `在 grades 里为 ${id} 列出各级。`,
          );
      } else if (!BOUND.test(quantity.text)) {
        refuse(
          'indicators',
          `${quantity.text} 是读数`,
          '界限（……以上、以下）或等级',
          '读数用横条（bar）画。',
        );
      } else if (own) {
        refuse('grades', `${quantity.text} 不是等级`, '等级才列 grades', '删去。');
      }
    }
  },
  plan,
});
