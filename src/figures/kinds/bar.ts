import { BarController, BarElement, CategoryScale, Chart, LinearScale, type Plugin } from 'chart.js';
import { z } from 'zod';
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

Chart.register(BarController, BarElement, CategoryScale, LinearScale);

const GAP = 10;
const LAYOUT = {
  // Names stand left of the bars.
  wide: { row: 40, thickness: 18, top: 0 },
  // Names stand above them.
  narrow: { row: 60, thickness: 16, top: 6 },
  card: { row: 36, thickness: 18, top: 0 },
} as const;
const NAME_ABOVE = 24;
/** How far the line at zero reaches beyond the bars. */
const OVERSHOOT = 4;

/** Each bar carries its name and its printed number, so there is no value axis. */
function plan({ data }: Drawing, variant: Variant, theme: Theme): Plan {
  const { row, thickness, top } = LAYOUT[variant];
  const width = VARIANTS[variant];
  const height = top + row * data.length;
  const left =
    variant !== 'narrow' ? Math.max(...data.map(({ label }) => textRoom(label, NAME_SIZE))) + GAP : 1;
  const right = Math.max(...data.map(({ text }) => textRoom(text, NUMBER_SIZE, 'song'))) + GAP;
  const hasEmphasis = data.some(({ emphasised }) => emphasised);
  const isSolid = (index: number) => !hasEmphasis || data[index]?.emphasised === true;

  function drawZero(ctx: AnyContext, top: number, bottom: number): void {
    ctx.beginPath();
    ctx.moveTo(left, top);
    ctx.lineTo(left, bottom);
    ctx.lineWidth = 1;
    ctx.strokeStyle = theme.ink;
    ctx.stroke();
  }

  function drawBar(ctx: AnyContext, datum: DrawnDatum, bar: DrawnElement): void {
    const { x, y } = bar;
    drawMark(ctx, datum, { x: 0, y: y - row / 2, width, height: row }, () => {
      bar.draw(ctx);
      if (variant === 'narrow') drawZero(ctx, y - thickness / 2 - OVERSHOOT, y + thickness / 2 + OVERSHOOT);
      const nameAt =
        variant !== 'narrow' ? { x: left - GAP, y, align: 'right' as const } : { x: 0, y: y - NAME_ABOVE };
      write(ctx, datum.label, { ...nameAt, font: `${NAME_SIZE}px ${theme.sans}`, colour: theme.ink });
      write(ctx, datum.text, { x: x + GAP, y, font: `${NUMBER_SIZE}px ${theme.song}`, colour: theme.ink });
    });
  }

  const marks: Plugin<'bar'> = {
    id: 'marks',
    // Each bar is drawn inside its mark, so Chart.js draws none by itself.
    beforeDatasetsDraw(chart) {
      const bars = chart.getDatasetMeta(0).data as unknown as DrawnElement[];
      bars.forEach((bar, index) => {
        const datum = data[index];
        if (datum) drawBar(chart.ctx, datum, bar);
      });
      if (variant !== 'narrow') drawZero(chart.ctx, OVERSHOOT, height - OVERSHOOT);
      return false;
    },
  };

  return {
    width,
    height,
    config: {
      type: 'bar',
      data: {
        labels: data.map(({ label }) => label),
        datasets: [
          {
            data: data.map(({ value }) => value),
            backgroundColor: data.map((_, index) => (isSolid(index) ? theme.accent : 'transparent')),
            borderColor: theme.accent,
            borderWidth: data.map((_, index) => (isSolid(index) ? 0 : 1.5)),
            // Names and numbers stand outside the area of the bars.
            clip: false,
            borderSkipped: false,
            inflateAmount: 0,
            barThickness: thickness,
          },
        ],
      },
      options: {
        indexAxis: 'y',
        layout: { autoPadding: false, padding: { left, right, top } },
        scales: {
          x: { display: false, min: 0, max: Math.max(...data.map(({ value }) => value)) },
          y: { display: false },
        },
      },
      plugins: [marks],
    },
  };
}

/** Names longer than this leave too little room for the bars of the narrower drawing. */
const LONG_LABEL = 11;

/** Horizontal bars. Their length is the number, so they start from zero. */
export const bar = figureKind({
  fields: {
    /** Where the scale starts: nowhere but at zero. */
    from: z.number().optional(),
  },
  limits({ from }, quantities, refuse) {
    if (from !== undefined && from !== 0)
      refuse('from', `${from}`, '0', '横条以长短示大小，只能自零起；删去 from。');
    for (const { text, value } of quantities) {
      if (value?.startsWith('-'))
        refuse(
          'indicators',
          `${text} 画作横条`,
          '不小于零的数',
          '横条自零向右；负数从图里删去，在 caption 里说。',
        );
    }
  },
  plan,
  cardVariant: ({ data }) => (data.some(({ label }) => label.length > LONG_LABEL) ? 'wide' : 'card'),
});
