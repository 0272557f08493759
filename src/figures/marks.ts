import { markName, type DrawnDatum } from './drawing.ts';
import { SvgContext } from './canvas/svg-context.ts';

/** Any 2-D context; only ours knows marks. */
export type AnyContext = SvgContext | CanvasRenderingContext2D;

const isSvg = (context: AnyContext): context is SvgContext => 'openMark' in context;

export interface Area {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Draws what belongs to one datum inside its mark; on a real canvas it only draws. `areas` answer to a finger. */
export function drawMark(
  context: AnyContext,
  datum: DrawnDatum,
  areas: Area | readonly Area[],
  draw: () => void,
): void {
  if (!isSvg(context)) {
    draw();
    return;
  }
  context.openMark(markName(datum), datum.href);
  for (const { x, y, width, height } of [areas].flat()) context.hitArea(x, y, width, height);
  draw();
  context.closeMark(datum.href);
}
