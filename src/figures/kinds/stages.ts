import { z } from 'zod';
import {
  STAGES,
  STAGE_GROUPS,
  stageLabel,
  stagesOf,
  type Stage,
  type StageGroup,
} from '../../domain/stage.ts';
import { textRoom } from '../canvas/text-width.ts';
import type { Drawing, DrawnDatum, Frame, Plan, Theme } from '../drawing.ts';
import { drawMark } from '../marks.ts';
import type { Pen } from '../pen.ts';
import { wrapWords } from '../wrap.ts';
import { figureKind } from './kind.ts';
import { pixelChart } from './shared/pixel-chart.ts';

const SIZES = {
  wide: { column: 76, radius: 7, pad: 8 },
  narrow: { column: 31, radius: 6, pad: 9 },
  large: { column: 20, radius: 5, pad: 10 },
} as const;
const GAP = 10;
const LINE = 19;
const HEAD_GAP = 10;

interface Own {
  readonly family?: StageGroup | undefined;
  readonly lit?: readonly Stage[] | undefined;
}

interface Row {
  readonly datum: DrawnDatum;
  readonly names: readonly string[];
  /** Status words below the name; none where they stand beside the dot. */
  readonly words: readonly string[];
  readonly top: number;
  readonly height: number;
  /** Where its dot is. */
  readonly y: number;
  readonly startsStage: boolean;
}

interface Columns {
  readonly stages: readonly Stage[];
  readonly x: (stage: number) => number;
  readonly left: number;
}

function columnsOf(stages: readonly Stage[], frame: Frame): Columns {
  const { column } = SIZES[frame.variant];
  const left = frame.width - column * stages.length;
  return { stages, left, x: (stage) => left + (stage + 0.5) * column };
}

/** Status words stand right of the dot, left of it in the later stages. */
function isRightOf(stage: number, { stages }: Columns): boolean {
  return stage < stages.length / 2;
}

function hasRoomBeside({ text, value }: DrawnDatum, columns: Columns, frame: Frame): boolean {
  if (frame.variant !== 'wide') return false;
  const x = columns.x(value);
  const room = isRightOf(value, columns) ? frame.width - x : x - columns.left + 40;
  return textRoom(text, frame.type.quiet) + GAP + SIZES.wide.radius <= room;
}

function rowsOf(data: readonly DrawnDatum[], columns: Columns, head: number, frame: Frame): Row[] {
  const { pad } = SIZES[frame.variant];
  const room = columns.left - (frame.variant === 'wide' ? 44 : 6);
  const sorted = [...data].sort((a, b) => a.value - b.value);
  let top = head;
  return sorted.map((datum, index): Row => {
    const names = wrapWords(datum.label, frame.type.name, room);
    const words = hasRoomBeside(datum, columns, frame) ? [] : wrapWords(datum.text, frame.type.quiet, room);
    const height = (names.length + words.length) * LINE + pad;
    const row = {
      datum,
      names,
      words,
      top,
      height,
      y: top + pad / 2 + LINE * 0.55,
      startsStage: index > 0 && sorted[index - 1]?.value !== datum.value,
    };
    top += height;
    return row;
  });
}

/** The name of a stage over its column, in one line or one character below the other, and how many stand in it. */
function drawHead(
  pen: Pen,
  columns: Columns,
  counts: readonly number[],
  lit: readonly boolean[],
  head: number,
  frame: Frame,
): void {
  const { ink, lampText } = pen.theme;
  columns.stages.forEach((stage, index) => {
    const x = columns.x(index);
    const weight = lit[index] ? 700 : 400;
    const label = stageLabel(stage);
    const lines = frame.variant === 'wide' ? [label] : Array.from(label);
    const size = frame.type.quiet;
    const count = head - HEAD_GAP;
    const at = {
      x,
      y: count - 20 - (lines.length - 1) * (size + 1),
      size,
      colour: ink,
      align: 'center' as const,
    };
    pen.lines(lines, at, size + 1, weight);
    pen.number(
      { lead: '', number: String(counts[index] ?? 0), tail: '' },
      { x, y: count, size: 18, colour: lit[index] ? lampText : ink, align: 'center' },
    );
  });
}

function drawRow(pen: Pen, row: Row, dot: { x: number; y: number }, columns: Columns, frame: Frame): void {
  const { ink, muted, lamp, accent, paper } = pen.theme;
  const { datum, names, words, top, height } = row;
  const { radius, pad } = SIZES[frame.variant];
  const { name, quiet } = frame.type;
  drawMark(pen.context, datum, { x: 0, y: top, width: frame.width, height }, () => {
    const first = top + pad / 2 + LINE * 0.8;
    pen.lines(names, { x: 0, y: first, size: name, colour: ink }, LINE);
    pen.lines(words, { x: 0, y: first + names.length * LINE, size: quiet, colour: muted }, LINE);
    if (words.length === 0) {
      const isRight = isRightOf(datum.value, columns);
      const width = textRoom(datum.text, quiet) + 6;
      const x = isRight ? dot.x + radius + GAP : dot.x - radius - GAP;
      // The staves give way to the words.
      pen.rect(isRight ? x - 3 : x - width + 3, dot.y - LINE / 2, width, LINE, { fill: paper });
      pen.words(datum.text, {
        x,
        y: dot.y + quiet * 0.36,
        size: quiet,
        colour: muted,
        align: isRight ? 'left' : 'right',
      });
    }
    pen.circle(
      dot.x,
      dot.y,
      radius,
      datum.emphasised ? { fill: lamp } : { fill: paper, stroke: accent, line: 1.75 },
    );
  });
}

function plan({ data }: Drawing, { family = 'works', lit = [] }: Own, frame: Frame, theme: Theme): Plan {
  const stages = stagesOf(family);
  const columns = columnsOf(stages, frame);
  const labelLines =
    frame.variant === 'wide' ? 1 : Math.max(...stages.map((stage) => stageLabel(stage).length));
  const head = 20 + labelLines * (frame.type.quiet + 1) + HEAD_GAP + 4;
  const rows = rowsOf(data, columns, head, frame);
  const last = rows.at(-1);
  const foot = last ? last.top + last.height : head;
  const counts = stages.map((_, stage) => data.filter(({ value }) => value === stage).length);
  return pixelChart(
    frame,
    Math.ceil(foot) + 2,
    theme,
    rows.map(({ datum, y }) => [{ x: columns.x(datum.value), y }]),
    (pen, points) => {
      drawHead(
        pen,
        columns,
        counts,
        stages.map((stage) => lit.includes(stage)),
        head,
        frame,
      );
      stages.forEach((_, stage) => {
        pen.line(columns.x(stage), head, columns.x(stage), foot, theme.hair);
      });
      rows.forEach((row, index) => {
        if (row.startsStage) pen.line(0, row.top, frame.width, row.top, theme.hair);
        const [dot] = points(index);
        if (dot) drawRow(pen, row, dot, columns, frame);
      });
      pen.line(0, head, frame.width, head, theme.ink, 1.5);
      pen.line(0, foot, frame.width, foot, theme.ink, 1.5);
    },
  );
}

/** Named things by the stage that the report's words put them in: a score with a stave for each stage. */
export const stages = figureKind({
  draws: 'projects',
  fields: {
    /** The family whose stages are the staves. */
    family: z.enum(STAGE_GROUPS).optional(),
    /** Stages that are told apart. */
    lit: z.array(z.enum(STAGES)).min(1).max(4).optional(),
  },
  limits({ family = 'works', lit = [] }, _quantities, refuse) {
    for (const stage of lit) {
      if (!stagesOf(family).includes(stage))
        refuse(
          'lit',
          stageLabel(stage),
          `${stagesOf(family).map(stageLabel).join('、')}之一`,
          '改正 lit 或 family。',
        );
    }
  },
  plan,
});
