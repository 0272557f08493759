import { Chart, LinearScale, PointElement, ScatterController, type Plugin } from 'chart.js';
import { baseValueOf } from '../../domain/quantity.ts';
import { idSchema } from '../../schemas/common.ts';
import {
  NAME_SIZE,
  NUMBER_SIZE,
  VARIANTS,
  type Drawing,
  type DrawnDatum,
  type Plan,
  type Theme,
  type Variant,
} from '../drawing.ts';
import { drawMark, write, type AnyContext, type DrawnElement } from '../marks.ts';
import { figureKind } from './kind.ts';
import { textRoom } from '../canvas/text-width.ts';

Chart.register(ScatterController, PointElement, LinearScale);

const LAYOUT = {
  wide: { perRow: 27, cell: 24, radius: 8 },
  narrow: { perRow: 9, cell: 35, radius: 11 },
  card: { perRow: 18, cell: 26, radius: 8.5 },
} as const;
/** Height of a line that names a group. */
const LEGEND = 32;
const GAP = 10;
const OUTLINE = 1.5;
/** Radius of the dot beside a name. */
const SWATCH = 6;

interface Group {
  readonly datum: DrawnDatum;
  /** Middle of the line that names the group. */
  readonly legendY: number;
  readonly dots: readonly { x: number; y: number }[];
}

/** Places each group: one after the other in one field where they make a whole, else each under its own name. */
function place(
  data: readonly DrawnDatum[],
  isWhole: boolean,
  variant: Variant,
): { groups: Group[]; height: number } {
  const { perRow, cell } = LAYOUT[variant];
  const rowsOf = (count: number) => Math.ceil(count / perRow);
  const dotAt = (index: number, top: number) => ({
    x: (index % perRow) * cell + cell / 2,
    y: top + Math.floor(index / perRow) * cell + cell / 2,
  });
  let top = isWhole ? data.length * LEGEND : 0;
  let drawn = 0;
  const groups = data.map((datum, position): Group => {
    const legendY = isWhole ? position * LEGEND + LEGEND / 2 : top + LEGEND / 2;
    const start = isWhole ? drawn : 0;
    const field = isWhole ? top : top + LEGEND;
    const dots = Array.from({ length: datum.value }, (_, index) => dotAt(start + index, field));
    drawn += datum.value;
    if (!isWhole) top += LEGEND + rowsOf(datum.value) * cell + GAP;
    return { datum, legendY, dots };
  });
  return { groups, height: isWhole ? top + rowsOf(drawn) * cell : top - GAP };
}

/** Emphasised groups are solid, the others outlines. */
function plan({ data, isWhole }: Drawing, variant: Variant, theme: Theme): Plan {
  const width = VARIANTS[variant];
  const { radius, cell } = LAYOUT[variant];
  const { groups, height } = place(data, isWhole, variant);

  /** In one field the groups touch: each name says how its dots look. */
  function drawSwatch(ctx: AnyContext, { emphasised }: DrawnDatum, y: number): void {
    ctx.beginPath();
    ctx.arc(SWATCH, y, SWATCH - OUTLINE / 2, 0, 2 * Math.PI);
    ctx.lineWidth = OUTLINE;
    ctx.strokeStyle = theme.accent;
    ctx.fillStyle = emphasised ? theme.accent : 'transparent';
    ctx.fill();
    ctx.stroke();
  }

  function drawGroup(ctx: Chart['ctx'], { datum, legendY, dots }: Group, drawDots: () => void): void {
    const ys = dots.map(({ y }) => y);
    const [top, bottom] = isWhole ? [legendY, legendY] : [Math.min(legendY, ...ys), Math.max(legendY, ...ys)];
    const area = {
      x: 0,
      y: top - LEGEND / 2,
      width,
      height: bottom - top + (isWhole ? LEGEND : LEGEND / 2 + cell / 2),
    };
    drawMark(ctx, datum, area, () => {
      if (isWhole) drawSwatch(ctx, datum, legendY);
      const start = isWhole ? SWATCH * 2 + GAP : 0;
      write(ctx, datum.text, {
        x: start,
        y: legendY,
        font: `${NUMBER_SIZE}px ${theme.song}`,
        colour: theme.ink,
      });
      const after = start + textRoom(datum.text, NUMBER_SIZE, 'song') + GAP / 2;
      write(ctx, datum.label, {
        x: after,
        y: legendY,
        font: `${NAME_SIZE}px ${theme.sans}`,
        colour: theme.ink,
      });
      drawDots();
    });
  }

  const marks: Plugin<'scatter'> = {
    id: 'marks',
    // Chart.js draws its datasets from last to first; the keyboard goes from first to last.
    beforeDatasetsDraw(chart) {
      groups.forEach((group, index) => {
        const points = chart.getDatasetMeta(index).data as unknown as DrawnElement[];
        drawGroup(chart.ctx, group, () => {
          for (const point of points) point.draw(chart.ctx, chart.chartArea);
        });
      });
      return false;
    },
  };

  return {
    width,
    height,
    config: {
      type: 'scatter',
      data: {
        datasets: groups.map(({ datum, dots }) => ({
          data: [...dots],
          pointRadius: radius - (datum.emphasised ? 0 : OUTLINE / 2),
          pointBackgroundColor: datum.emphasised ? theme.accent : 'transparent',
          pointBorderColor: theme.accent,
          pointBorderWidth: datum.emphasised ? 0 : OUTLINE,
        })),
      },
      options: {
        layout: { autoPadding: false, padding: 0 },
        scales: {
          x: { type: 'linear', display: false, min: 0, max: width },
          y: { type: 'linear', display: false, min: 0, max: height, reverse: true },
        },
      },
      plugins: [marks],
    },
  };
}

/** More dots than this cannot be counted by eye and say less than a bar. */
const MOST_DOTS = 120;

/** One dot for each thing counted. */
export const dots = figureKind({
  fields: {
    /** The indicator of which everything drawn is a part. */
    whole: idSchema.optional(),
  },
  limits(_record, quantities, refuse) {
    for (const quantity of quantities) {
      const count = Number(baseValueOf(quantity));
      if (Number.isInteger(count) && count >= 0 && count <= MOST_DOTS) continue;
      refuse('indicators', `${quantity.text} 画作点`, `不超过${MOST_DOTS}的整数`, '改用横条图（bar）。');
    }
  },
  plan,
  cardVariant: () => 'card',
});
