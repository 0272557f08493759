import { Chart, LinearScale, PointElement, ScatterController, type ChartConfiguration } from 'chart.js';
import type { Frame, Plan, Theme } from '../../drawing.ts';
import { Pen } from '../../pen.ts';
import { laidOut, type Point } from './laid-out.ts';

Chart.register(ScatterController, PointElement, LinearScale);

/**
 * A scatter chart whose scales are the pixels of the drawing: each dataset is a group of marks, laid out by Chart.js and
 * drawn by `draw`, in the order of the data.
 */
export function pixelChart(
  frame: Frame,
  content: number,
  theme: Theme,
  groups: readonly (readonly Point[])[],
  draw: (pen: Pen, points: (group: number) => readonly Point[]) => void,
): Plan {
  // A canvas has whole pixels only.
  const height = Math.ceil(content);
  const config: ChartConfiguration<'scatter'> = {
    type: 'scatter',
    data: { datasets: groups.map((points) => ({ data: points.map(({ x, y }) => ({ x, y })) })) },
    options: {
      layout: { autoPadding: false, padding: 0 },
      scales: {
        x: { type: 'linear', display: false, min: 0, max: frame.width },
        y: { type: 'linear', display: false, min: 0, max: height, reverse: true },
      },
    },
    plugins: [
      {
        id: 'marks',
        // Chart.js draws its datasets from last to first; the keyboard goes from first to last.
        beforeDatasetsDraw(chart) {
          draw(new Pen(chart.ctx, theme), (group) => laidOut(chart, group));
          return false;
        },
      },
    ],
  };
  return { width: frame.width, height, config: config };
}
