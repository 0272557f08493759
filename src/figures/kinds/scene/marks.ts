import type { AnyContext } from '../../marks.ts';
import type { Pen } from '../../pen.ts';
import type { Point } from '../shared/laid-out.ts';

/** What one thing counted looks like in a scene, and where it belongs: on the shore, on the path above it, in the water. */
export const MARKS = ['lamp', 'tall-lamp', 'disc', 'ring', 'wave', 'lens'] as const;
export type Mark = (typeof MARKS)[number];

/** Sizes of the marks of a scene in pixels. */
export interface MarkSizes {
  /** Heights of a lamp and of a tall one above the shore, and the radii of their lights. */
  readonly lamp: number;
  readonly light: number;
  readonly tallLamp: number;
  readonly tallLight: number;
  readonly disc: number;
  readonly line: number;
  /** Length and height of half of the first wave; those below it are longer. */
  readonly wave: number;
  readonly swell: number;
  /** How far waves may run. */
  readonly run: number;
  /** Length and height of a lens. */
  readonly lens: number;
  readonly lensHeight: number;
}

/** Shares of their run that waves take, so that no two of five end alike. */
const RUNS = [0.94, 1, 0.88, 0.97, 0.82];

/** The wave at this place from the top, from its left end as far as halves of it fit its run. */
export function traceWave(
  context: AnyContext,
  { x, y }: Point,
  place: number,
  { wave, swell, run }: Pick<MarkSizes, 'wave' | 'swell' | 'run'>,
): void {
  const half = Math.round(wave * (1 + 0.24 * place));
  const halves = Math.max(2, Math.floor((run * (RUNS[place % RUNS.length] ?? 1)) / half));
  context.moveTo(x, y);
  for (let index = 0; index < halves; index += 1) {
    const left = x + index * half;
    // A cubic curve reaches three quarters of the height of its handles.
    const top = y + (index % 2 === 0 ? -1 : 1) * Math.round(swell * (4 / 3));
    const handle = Math.round(0.364 * half);
    context.bezierCurveTo(left + handle, top, left + half - handle, top, left + half, y);
  }
}

/** Two arcs that meet at their ends; `x`, `y` is the middle. */
export function traceLens(context: AnyContext, { x, y }: Point, length: number, height: number): void {
  const [left, right] = [x - length / 2, x + length / 2];
  const bend = (height / 2) * (4 / 3);
  const third = length / 3;
  context.moveTo(left, y);
  context.bezierCurveTo(left + third, y - bend, right - third, y - bend, right, y);
  context.bezierCurveTo(right - third, y + bend, left + third, y + bend, left, y);
  context.closePath();
}

/** Draws the marks of one number, alike one after the other. `foot` is the line that lamps stand on. */
export function drawMarks(
  pen: Pen,
  mark: Mark,
  points: readonly Point[],
  foot: number,
  sizes: MarkSizes,
): void {
  const { accent, lamp, paper, tint } = pen.theme;
  const { line } = sizes;
  switch (mark) {
    case 'lamp':
    case 'tall-lamp': {
      const [colour, light] =
        mark === 'lamp' ? ([accent, sizes.light] as const) : ([lamp, sizes.tallLight] as const);
      pen.shape(
        (context) => {
          for (const { x, y } of points) {
            context.moveTo(x, y);
            context.lineTo(x, foot);
          }
        },
        { stroke: colour, line },
      );
      pen.dots(points, light, colour);
      return;
    }
    case 'disc':
      pen.dots(points, sizes.disc, accent);
      return;
    case 'ring':
      pen.dots(points, sizes.disc, accent);
      pen.dots(points, sizes.disc - line, paper);
      return;
    case 'wave':
      points.forEach((point, place) => {
        pen.shape((context) => traceWave(context, point, place, sizes), { stroke: accent, line });
      });
      return;
    case 'lens':
      for (const point of points) {
        pen.shape((context) => traceLens(context, point, sizes.lens, sizes.lensHeight), {
          fill: tint,
          stroke: accent,
          line,
        });
      }
  }
}
