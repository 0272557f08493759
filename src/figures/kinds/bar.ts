import { BarController, BarElement, CategoryScale, Chart, LinearScale, type Plugin } from 'chart.js';
import {
  NAME_SIZE,
  NUMBER_SIZE,
  VARIANTS,
  type Drawing,
  type Plan,
  type Theme,
  type Variant,
} from '../drawing.ts';
import { drawMark, write, type AnyContext, type DrawnElement } from '../marks.ts';
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

/** Horizontal bars from zero; each carries its name and its printed number, so there is no value axis. */
export function barPlan({ data }: Drawing, variant: Variant, theme: Theme): Plan {
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

  const marks: Plugin<'bar'> = {
    id: 'marks',
    beforeDatasetDraw({ ctx }, { meta }) {
      (meta.data as unknown as DrawnElement[]).forEach((element, index) => {
        const datum = data[index];
        if (!datum) return;
        const drawBar = element.draw.bind(element);
        element.draw = () => {
          const { x, y } = element;
          drawMark(ctx, datum, { x: 0, y: y - row / 2, width, height: row }, () => {
            drawBar(ctx);
            if (variant === 'narrow')
              drawZero(ctx, y - thickness / 2 - OVERSHOOT, y + thickness / 2 + OVERSHOOT);
            const nameAt =
              variant !== 'narrow'
                ? { x: left - GAP, y, align: 'right' as const }
                : { x: 0, y: y - NAME_ABOVE };
            write(ctx, datum.label, { ...nameAt, font: `${NAME_SIZE}px ${theme.sans}`, colour: theme.ink });
            write(ctx, datum.text, {
              x: x + GAP,
              y,
              font: `${NUMBER_SIZE}px ${theme.song}`,
              colour: theme.ink,
            });
          });
        };
      });
    },
    afterDatasetsDraw({ ctx }) {
      if (variant !== 'narrow') drawZero(ctx, OVERSHOOT, height - OVERSHOOT);
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
