import type { TypesetNumber } from '../domain/number-typesetting.ts';
import { textWidth, type Face } from './canvas/text-width.ts';
import type { Theme } from './drawing.ts';
import type { AnyContext } from './marks.ts';

/** How a shape is painted; `line` is the width of its stroke in pixels. */
export interface Paint {
  readonly fill?: string;
  readonly stroke?: string;
  readonly line?: number;
  readonly dash?: readonly number[];
}

/** Words at a point: `y` is the line they stand on. */
export interface At {
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly colour: string;
  readonly align?: 'left' | 'right' | 'center';
}

/** Size of a unit beside its number: smaller where it has many characters. */
function tailSize({ tail }: TypesetNumber, size: number): number {
  return Math.max(13, Math.round(size * (tail.length > 4 ? 0.45 : 0.58)));
}

/** Digits are set larger than words: 未发生一起 at the size of 56 would shout. */
function numberSize({ number }: TypesetNumber, size: number): number {
  return /\p{Script=Han}{2}/u.test(number) ? Math.round(size * 0.68) : size;
}

/** Between a number and its unit, as a share of the number's size. */
const GAP = 0.06;

/** The three parts of a number with their sizes. */
function partsOf(number: TypesetNumber, size: number): { words: string; size: number }[] {
  const small = tailSize(number, size);
  return [
    { words: number.lead, size: small },
    { words: number.number, size: numberSize(number, size) },
    { words: number.tail, size: small },
  ].filter(({ words }) => words !== '');
}

/** Width of a number in the Song face: the site's own, so that it is the same for every reader. */
export function numberRoom(number: TypesetNumber, size: number): number {
  const parts = partsOf(number, size);
  const gaps = (parts.length - 1) * GAP * size;
  return Math.ceil(parts.reduce((room, part) => room + textWidth(part.words, part.size, 'song'), gaps));
}

/** Draws with names for what a figure is made of: words, numbers, lines, shapes. */
export class Pen {
  readonly context: AnyContext;
  readonly theme: Theme;

  constructor(context: AnyContext, theme: Theme) {
    this.context = context;
    this.theme = theme;
  }

  #write(words: string, { x, y, size, colour, align = 'left' }: At, face: Face, weight: number): void {
    const { context } = this;
    const family = face === 'song' ? this.theme.song : this.theme.sans;
    context.font = `${weight === 400 ? '' : `${weight} `}${size}px ${family}`;
    context.fillStyle = colour;
    context.textAlign = align;
    context.textBaseline = 'alphabetic';
    // Letters stand on whole pixels: how halves are rounded differs from place to place.
    context.fillText(words, x, Math.round(y));
  }

  /** A name or a remark. */
  words(words: string, at: At, weight: 400 | 700 = 400): void {
    if (words !== '') this.#write(words, at, 'sans', weight);
  }

  /** Lines one below the other; `leading` in pixels. */
  lines(lines: readonly string[], at: At, leading: number, weight: 400 | 700 = 400): void {
    lines.forEach((line, index) => this.words(line, { ...at, y: at.y + index * leading }, weight));
  }

  /** A number with what stands before and after it, the digits large. */
  number(number: TypesetNumber, at: At): void {
    const parts = partsOf(number, at.size);
    const [only] = parts;
    if (only && parts.length === 1) {
      this.#write(only.words, { ...at, size: only.size }, 'song', 400);
      return;
    }
    const width = numberRoom(number, at.size);
    let x = at.x - (at.align === 'right' ? width : at.align === 'center' ? width / 2 : 0);
    for (const part of parts) {
      this.#write(part.words, { ...at, x, align: 'left', size: part.size }, 'song', 400);
      x += textWidth(part.words, part.size, 'song') + GAP * at.size;
    }
  }

  #paint({ fill, stroke, line = 1.5, dash = [] }: Paint): void {
    const { context } = this;
    if (fill !== undefined) {
      context.fillStyle = fill;
      context.fill();
    }
    if (stroke !== undefined) {
      context.lineWidth = line;
      context.strokeStyle = stroke;
      context.setLineDash([...dash]);
      context.stroke();
      context.setLineDash([]);
    }
  }

  line(x1: number, y1: number, x2: number, y2: number, stroke: string, line = 1, dash: number[] = []): void {
    const { context } = this;
    context.beginPath();
    context.moveTo(x1, y1);
    context.lineTo(x2, y2);
    this.#paint({ stroke, line, dash });
  }

  /** A rectangle; its stroke stays within its edges. */
  rect(x: number, y: number, width: number, height: number, paint: Paint): void {
    const inset = paint.stroke === undefined ? 0 : (paint.line ?? 1.5) / 2;
    this.context.beginPath();
    this.context.rect(x + inset, y + inset, width - 2 * inset, height - 2 * inset);
    this.#paint(paint);
  }

  /** Many discs alike as one element: the round ends of lines without length. */
  dots(points: readonly { readonly x: number; readonly y: number }[], radius: number, colour: string): void {
    const { context } = this;
    context.beginPath();
    for (const { x, y } of points) {
      context.moveTo(x, y);
      context.lineTo(x, y);
    }
    context.lineCap = 'round';
    this.#paint({ stroke: colour, line: 2 * radius });
    context.lineCap = 'butt';
  }

  /** A disc or a ring of this outer radius. */
  circle(x: number, y: number, radius: number, paint: Paint): void {
    const inset = paint.stroke === undefined ? 0 : (paint.line ?? 1.5) / 2;
    this.context.beginPath();
    this.context.arc(x, y, radius - inset, 0, 2 * Math.PI);
    this.#paint(paint);
  }

  /** The left half of a disc or a ring. */
  halfCircle(x: number, y: number, radius: number, paint: Paint): void {
    const r = radius - (paint.stroke === undefined ? 0 : (paint.line ?? 1.5) / 2);
    // A quarter of a circle as a curve.
    const k = 0.5523 * r;
    const { context } = this;
    context.beginPath();
    context.moveTo(x, y - r);
    context.bezierCurveTo(x - k, y - r, x - r, y - k, x - r, y);
    context.bezierCurveTo(x - r, y + k, x - k, y + r, x, y + r);
    context.closePath();
    this.#paint(paint);
  }

  /** A shape that `trace` draws on the context. */
  shape(trace: (context: AnyContext) => void, paint: Paint): void {
    this.context.beginPath();
    trace(this.context);
    this.#paint(paint);
  }
}
