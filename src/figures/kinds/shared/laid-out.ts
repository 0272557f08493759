import type { Chart } from 'chart.js';

/** A place on the drawing, in pixels from its upper left corner. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Where Chart.js has laid out the elements of a dataset, in pixels: points, and the ends of bars. */
export function laidOut(chart: Pick<Chart, 'getDatasetMeta'>, dataset: number): readonly Point[] {
  return chart.getDatasetMeta(dataset).data;
}
