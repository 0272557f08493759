import { attributes, decimal } from '../../markup/markup.ts';
import type { Placement } from './placement.ts';
import type { Rect } from './rect.ts';
import type { Styles } from './styles.ts';
import { textWidth, type Face } from './text-width.ts';

const ANCHORS: Readonly<Record<string, string>> = { center: 'middle', right: 'end', end: 'end' };
// Share of a text's width that stands before its point.
const SHARE_BEFORE: Readonly<Record<string, number>> = { center: 0.5, right: 1, end: 1 };
// Distance in em from each canvas baseline down to the alphabetic one, for faces with an ascent of .88 em.
const BASELINES: Readonly<Record<string, number>> = { middle: 0.38, top: 0.88, hanging: 0.75, bottom: -0.12 };

interface Font {
  readonly size: number;
  readonly family: string;
  readonly weight: string | undefined;
  readonly face: Face;
}

function parseFont(font: string): Font {
  const [, weight, size = '10', family = 'sans'] =
    /^(?:normal )?(?:(bold|\d{3}) )?([\d.]+)px (.+)$/.exec(font) ?? [];
  return { size: Number(size), family, weight, face: /song|serif cjk/i.test(family) ? 'song' : 'sans' };
}

/** Width of `text` in the font of a context, in pixels. */
export function widthInFont(text: string, font: string): number {
  const { size, face } = parseFont(font);
  return textWidth(text, size, face);
}

/** Attributes of a `text` element that stands where a canvas would write `text`, and the room it takes. */
export function textGeometry(
  text: string,
  x: number,
  y: number,
  { font, fillStyle, textAlign, textBaseline }: Styles,
  place: Placement,
): { geometry: string; bounds: Rect } {
  const { size, family, weight, face } = parseFont(font);
  const [left, middle] = [x + place.x, y + place.y];
  const baseline = middle + (BASELINES[textBaseline] ?? 0) * size;
  const width = textWidth(text, size, face);
  const start = left - width * (SHARE_BEFORE[textAlign] ?? 0);
  const geometry = attributes({
    x: left,
    y: baseline,
    'font-size': size,
    // The sheet gives every text of a figure the sans face.
    'font-family': face === 'song' ? family : undefined,
    'font-weight': weight,
    fill: fillStyle,
    'text-anchor': ANCHORS[textAlign],
    transform:
      place.rotation === 0
        ? undefined
        : `rotate(${decimal((place.rotation * 180) / Math.PI)} ${decimal(left)} ${decimal(middle)})`,
  });
  return { geometry, bounds: { left: start, top: baseline - size, right: start + width, bottom: baseline } };
}
