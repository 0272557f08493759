import { markName, type DrawnDatum } from './drawing.ts';
import { SvgContext } from './canvas/svg-context.ts';

/** What Chart.js calls an element, with the drawing that its types leave out. */
export interface DrawnElement {
  readonly x: number;
  readonly y: number;
  draw(context: AnyContext, area?: unknown): void;
}

/** Any 2-D context; only ours knows marks. */
export type AnyContext = SvgContext | CanvasRenderingContext2D;

const isSvg = (context: AnyContext): context is SvgContext => 'openMark' in context;

/** Draws what belongs to one datum inside its mark; on a real canvas it only draws. */
export function drawMark(
  context: AnyContext,
  datum: DrawnDatum,
  area: { x: number; y: number; width: number; height: number },
  draw: () => void,
): void {
  if (!isSvg(context)) {
    draw();
    return;
  }
  context.openMark(markName(datum), datum.href);
  context.hitArea(area.x, area.y, area.width, area.height);
  draw();
  context.closeMark(datum.href);
}

/** Writes words at a point; `y` is the middle of the line. Returns nothing: widths come from the table. */
export function write(
  context: AnyContext,
  words: string,
  {
    x,
    y,
    font,
    colour,
    align = 'left',
  }: { x: number; y: number; font: string; colour: string; align?: 'left' | 'right' },
): void {
  context.font = font;
  context.fillStyle = colour;
  context.textAlign = align;
  context.textBaseline = 'middle';
  context.fillText(words, x, y);
}
