import { BasicPlatform, Chart } from 'chart.js';
import { PAGE_THEME, labelled, type Drawing, type Frame, type Plan, type Theme } from './drawing.ts';
import { KINDS } from './kinds/kinds-by-name.ts';
import { guardedContext } from './canvas/guarded-context.ts';
import { SvgContext } from './canvas/svg-context.ts';
import { decimal } from '../markup/markup.ts';

/** What Chart.js is told for every figure: draw once, at this size, and listen to nothing. */
const STILL = {
  responsive: false,
  maintainAspectRatio: false,
  animation: false,
  devicePixelRatio: 1,
  events: [] as [],
} as const;

/** The plan of a figure, complete: the same configuration draws on our context and on a real canvas. */
export function planOf(drawing: Drawing, frame: Frame, theme: Theme): Plan {
  const plan = KINDS[drawing.kind].plan(drawing, drawing.own, frame, theme);
  return { ...plan, config: { ...plan.config, options: { ...plan.config.options, ...STILL } } };
}

/** What a figure looks like, without the element around it; width and height in pixels. */
export interface DrawnFigure {
  readonly width: number;
  readonly height: number;
  readonly markup: string;
}

/** Draws a figure in one frame. The same input gives the same bytes. */
export function drawFigure(drawing: Drawing, frame: Frame, theme: Theme): DrawnFigure {
  const { width, height, config } = planOf(drawing, frame, theme);
  const context = new SvgContext(width, height, `ui-${drawing.id}-${frame.name}`);
  const { canvas } = guardedContext(context, drawing.id);
  // Without this platform a global `window` would make Chart.js look for a page.
  const chart = new Chart(canvas as unknown as HTMLCanvasElement, { ...config, platform: BasicPlatform });
  const markup = context.markup();
  chart.destroy();
  return { width, height, markup };
}

/** A figure in one frame as an SVG element. `name` is what the figure is called by those who do not see it. */
export function renderFigure(drawing: Drawing, frame: Frame, name: string): string {
  const { width, height, markup } = drawFigure(drawing, frame, PAGE_THEME);
  return `<svg class="figure__${frame.name}" width="${decimal(width)}" height="${decimal(height)}" viewBox="0 0 ${decimal(width)} ${decimal(height)}" role="group" ${labelled(name)}>${markup}</svg>`;
}
