import {
  BarController,
  BarElement,
  CategoryScale,
  Chart,
  LinearScale,
  type ChartConfiguration,
} from 'chart.js';
import { z } from 'zod';
import type { Drawing, Frame, Plan, Theme } from '../drawing.ts';
import { drawMark } from '../marks.ts';
import { Pen } from '../pen.ts';
import { figureKind } from './kind.ts';
import { laidOut } from './shared/laid-out.ts';
import { drawLabel, labelFor } from './shared/labels.ts';

Chart.register(BarController, BarElement, CategoryScale, LinearScale);

const THICKNESS = { wide: 26, narrow: 20, large: 20 } as const;
const ABOVE = 6;
const BELOW = 22;

/** Each bar carries its printed number and its name, so there is no value axis. */
function plan({ data }: Drawing, _own: unknown, frame: Frame, theme: Theme): Plan {
  const thickness = THICKNESS[frame.variant];
  const labels = data.map((datum) => labelFor(datum, frame, frame.width));
  // Chart.js gives every bar a row of one height.
  const row = Math.ceil(Math.max(...labels.map(({ height }) => height))) + ABOVE + thickness + BELOW;
  const height = row * data.length - BELOW + 2;
  const config: ChartConfiguration<'bar'> = {
    type: 'bar',
    data: {
      labels: data.map(({ label }) => label),
      datasets: [{ data: data.map(({ value }) => value), barThickness: thickness }],
    },
    options: {
      indexAxis: 'y',
      layout: { autoPadding: false, padding: { left: 1 } },
      scales: {
        x: { display: false, min: 0, max: Math.max(...data.map(({ value }) => value)) },
        y: { display: false },
      },
    },
    plugins: [
      {
        id: 'marks',
        // Each bar is drawn inside its mark, so Chart.js draws none by itself.
        beforeDatasetsDraw(chart) {
          const pen = new Pen(chart.ctx, theme);
          const bars = laidOut(chart, 0);
          data.forEach((datum, index) => {
            const [bar, label] = [bars[index], labels[index]];
            if (!bar || !label) return;
            const barTop = (index + 1) * row - BELOW - thickness;
            const top = barTop - ABOVE - label.height;
            const area = { x: 0, y: top, width: frame.width, height: barTop + thickness - top };
            drawMark(chart.ctx, datum, area, () => {
              drawLabel(pen, label, frame, 0, top);
              if (datum.value === 0) {
                const middle = barTop + thickness / 2;
                pen.line(1, middle, frame.width, middle, theme.hair);
              } else {
                const paint = datum.emphasised ? { fill: theme.lamp } : { stroke: theme.accent };
                pen.rect(1, barTop, Math.max(bar.x - 1, 2), thickness, paint);
              }
              pen.line(0.75, barTop - 3, 0.75, barTop + thickness + 3, theme.ink, 1.5);
            });
          });
          return false;
        },
      },
    ],
  };
  return { width: frame.width, height, config: config };
}

/** Horizontal bars. Their length is the number, so they start from zero. */
export const bar = figureKind({
  draws: 'lengths',
  fields: {
    /** Where the scale starts: nowhere but at zero. */
    from: z.number().optional(),
  },
  limits({ from }, quantities, refuse) {
    if (from !== undefined && from !== 0)
      refuse('from', `${from}`, '0', '横条以长短示大小，只能自零起；删去 from。');
    for (const { quantity } of quantities) {
      if (quantity.value?.startsWith('-'))
        refuse(
          'indicators',
          `${quantity.text} 画作横条`,
          '不小于零的数',
          '横条自零向右；负数从图里删去，在 caption 里说。',
        );
    }
  },
  plan,
});
