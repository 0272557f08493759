import { attributes, decimal } from '../../markup/markup.ts';

/** The properties of a 2-D context that say how things are drawn; `save` keeps them. */
export interface Styles {
  fillStyle: string;
  strokeStyle: string;
  lineDashOffset: number;
  lineCap: string;
  lineJoin: string;
  font: string;
  textAlign: string;
  textBaseline: string;
}

/** The line itself: a context has methods to set it, which refuse what a canvas ignores. */
export interface Line {
  readonly width: number;
  readonly dash: readonly number[];
}

const INVISIBLE = new Set(['none', 'transparent', 'rgba(0,0,0,0)', 'rgba(0, 0, 0, 0)']);

/** True for a colour that leaves nothing to see. */
export function isInvisible(colour: string): boolean {
  return INVISIBLE.has(colour);
}

/** The styles alone, as they are now. */
export function stylesOf(context: Styles): Styles {
  const { fillStyle, strokeStyle, lineDashOffset, lineCap, lineJoin, font, textAlign, textBaseline } =
    context;
  return { fillStyle, strokeStyle, lineDashOffset, lineCap, lineJoin, font, textAlign, textBaseline };
}

/** Attributes of a filled shape. */
export function fillPaint({ fillStyle }: Styles, rule: string | undefined): string {
  return attributes({ fill: fillStyle, 'fill-rule': rule === 'evenodd' ? rule : undefined });
}

/** Attributes of a stroked shape; what SVG takes for granted is left out. */
export function strokePaint(
  { strokeStyle, lineDashOffset, lineCap, lineJoin }: Styles,
  { width, dash }: Line,
): string {
  return attributes({
    stroke: strokeStyle,
    'stroke-width': width === 1 ? undefined : width,
    'stroke-dasharray': dash.length > 0 ? dash.map(decimal).join(' ') : undefined,
    'stroke-dashoffset': lineDashOffset === 0 ? undefined : lineDashOffset,
    'stroke-linecap': lineCap === 'butt' ? undefined : lineCap,
    'stroke-linejoin': lineJoin === 'miter' ? undefined : lineJoin,
  });
}
