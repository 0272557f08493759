import { attributes, decimal, escapeMarkup } from '../../markup/markup.ts';
import { SvgPath, holds, intersection, type Rect } from './svg-path.ts';
import { textWidth, type Face } from './text-width.ts';

const ANCHORS: Readonly<Record<string, string>> = { center: 'middle', right: 'end', end: 'end' };
// Share of a text's width that stands before its point.
const SHARE_BEFORE: Readonly<Record<string, number>> = { center: 0.5, right: 1, end: 1 };
// Distance in em from each canvas baseline down to the alphabetic one, for faces with an ascent of .88 em.
const BASELINES: Readonly<Record<string, number>> = { middle: 0.38, top: 0.88, hanging: 0.75, bottom: -0.12 };
const INVISIBLE = new Set(['none', 'transparent', 'rgba(0,0,0,0)', 'rgba(0, 0, 0, 0)']);

/** What `save` keeps beside the styles: where drawing goes and what is cut off. */
interface Placement {
  readonly x: number;
  readonly y: number;
  readonly rotation: number;
  readonly clip: Rect | undefined;
  readonly lineWidth: number;
  readonly lineDash: readonly number[];
}

const START: Placement = { x: 0, y: 0, rotation: 0, clip: undefined, lineWidth: 1, lineDash: [] };

/**
 * A 2-D canvas context that writes SVG: the calls Chart.js makes become shapes and real text, with colours passed
 * through untouched, so that `var(--accent)` stays one. Only what has been needed is here; anything else throws.
 */
export class SvgContext {
  readonly canvas: { width: number; height: number; getContext: () => SvgContext };
  fillStyle = '#000';
  strokeStyle = '#000';
  lineDashOffset = 0;
  lineCap = 'butt';
  lineJoin = 'miter';
  font = '10px sans';
  textAlign = 'start';
  textBaseline = 'alphabetic';
  readonly #idPrefix: string;
  readonly #markup: string[] = [];
  readonly #clips: string[] = [];
  readonly #stack: (() => void)[] = [];
  #place = START;
  #path = new SvgPath();
  /** The element drawn last, while its path is current: a stroke after a fill is one element. */
  #open: { tag: string; geometry: string; paint: string; clip: string } | undefined;

  constructor(width: number, height: number, idPrefix: string) {
    this.canvas = { width, height, getContext: () => this };
    this.#idPrefix = idPrefix;
  }

  get lineWidth(): number {
    return this.#place.lineWidth;
  }

  set lineWidth(value: number | undefined) {
    // A canvas ignores zero and what is no number.
    if (value !== undefined && Number.isFinite(value) && value > 0)
      this.#place = { ...this.#place, lineWidth: value };
  }

  save(): void {
    const { fillStyle, strokeStyle, lineDashOffset, lineCap, lineJoin, font, textAlign, textBaseline } = this;
    const place = this.#place;
    this.#stack.push(() => {
      Object.assign(this, {
        fillStyle,
        strokeStyle,
        lineDashOffset,
        lineCap,
        lineJoin,
        font,
        textAlign,
        textBaseline,
      });
      this.#place = place;
    });
  }

  restore(): void {
    this.#stack.pop()?.();
  }

  resetTransform(): void {
    this.#place = { ...this.#place, x: 0, y: 0, rotation: 0 };
  }

  setTransform(a: number, b: number, c: number, d: number, x: number, y: number): void {
    if (a !== 1 || b !== 0 || c !== 0 || d !== 1) {
      throw new Error('setTransform with a scale or a rotation has no SVG form here');
    }
    this.#place = { ...this.#place, x, y, rotation: 0 };
  }

  translate(x: number, y: number): void {
    this.#place = { ...this.#place, x: this.#place.x + x, y: this.#place.y + y };
  }

  rotate(angle: number): void {
    this.#place = { ...this.#place, rotation: this.#place.rotation + angle };
  }

  setLineDash(lineDash: readonly number[]): void {
    this.#place = { ...this.#place, lineDash: [...lineDash] };
  }

  clearRect(): void {
    // Nothing was drawn before the first call, and the last one belongs to `destroy`.
  }

  beginPath(): void {
    this.#close();
    this.#path = new SvgPath();
  }

  #line(command: string, ...points: number[]): void {
    const { x, y } = this.#place;
    this.#path.line(
      command,
      points.map((value, index) => value + (index % 2 === 0 ? x : y)),
    );
  }

  moveTo(x: number, y: number): void {
    this.#line('M', x, y);
  }

  lineTo(x: number, y: number): void {
    this.#line('L', x, y);
  }

  bezierCurveTo(x1: number, y1: number, x2: number, y2: number, x: number, y: number): void {
    this.#line('C', x1, y1, x2, y2, x, y);
  }

  closePath(): void {
    this.#path.close();
  }

  rect(x: number, y: number, width: number, height: number): void {
    const left = x + this.#place.x;
    const top = y + this.#place.y;
    this.#path.rect({ left, top, right: left + width, bottom: top + height });
  }

  arc(x: number, y: number, radius: number, start: number, end: number): void {
    const full = Math.abs(end - start) >= 2 * Math.PI - 1e-6;
    if (!full) throw new Error('an arc that is no full circle has no SVG form here');
    this.#path.circle(x + this.#place.x, y + this.#place.y, radius);
  }

  clip(): void {
    const rect = this.#path.onlyRect;
    if (!rect) throw new Error('a clip that is no rectangle has no SVG form here');
    this.#place = { ...this.#place, clip: intersection(this.#place.clip, rect) };
  }

  /** The attribute that cuts what is drawn to the clip; none where the clip cuts nothing. */
  #clipAttribute(bounds: Rect | undefined): string {
    const { clip } = this.#place;
    if (!clip || !bounds || holds(clip, bounds)) return '';
    const id = `${this.#idPrefix}-clip-${this.#clips.length + 1}`;
    const { left, top, right, bottom } = clip;
    const rect = attributes({ x: left, y: top, width: right - left, height: bottom - top });
    this.#clips.push(`<clipPath id="${id}"><rect${rect}/></clipPath>`);
    return attributes({ 'clip-path': `url(#${id})` });
  }

  #close(): void {
    if (!this.#open) return;
    const { tag, geometry, paint, clip } = this.#open;
    this.#markup.push(`<${tag}${geometry}${paint}${clip}/>`);
    this.#open = undefined;
  }

  fill(rule?: string): void {
    if (this.#path.isEmpty || INVISIBLE.has(this.fillStyle)) return;
    this.#close();
    const paint = attributes({
      fill: this.fillStyle,
      'fill-rule': rule === 'evenodd' ? rule : undefined,
    });
    this.#open = { ...this.#path.element(), paint, clip: this.#clipAttribute(this.#path.bounds) };
  }

  stroke(): void {
    if (this.#path.isEmpty || INVISIBLE.has(this.strokeStyle)) return;
    const { strokeStyle, lineDashOffset, lineCap, lineJoin } = this;
    const { lineWidth, lineDash } = this.#place;
    const paint = attributes({
      stroke: strokeStyle,
      'stroke-width': lineWidth === 1 ? undefined : lineWidth,
      'stroke-dasharray': lineDash.length > 0 ? lineDash.map(decimal).join(' ') : undefined,
      'stroke-dashoffset': lineDashOffset === 0 ? undefined : lineDashOffset,
      'stroke-linecap': lineCap === 'butt' ? undefined : lineCap,
      'stroke-linejoin': lineJoin === 'miter' ? undefined : lineJoin,
    });
    if (this.#open && !this.#open.paint.includes(' stroke=')) {
      this.#open.paint += paint;
      return;
    }
    this.#close();
    this.#open = {
      ...this.#path.element(),
      paint: ` fill="none"${paint}`,
      clip: this.#clipAttribute(this.#path.bounds),
    };
  }

  #font(): { size: number; family: string; weight: string | undefined; face: Face } {
    const [, weight, size = '10', family = 'sans'] =
      /^(?:normal )?(?:(bold|\d{3}) )?([\d.]+)px (.+)$/.exec(this.font) ?? [];
    return { size: Number(size), family, weight, face: /song|serif cjk/i.test(family) ? 'song' : 'sans' };
  }

  measureText(text: string): {
    width: number;
    actualBoundingBoxLeft: number;
    actualBoundingBoxRight: number;
  } {
    const { size, face } = this.#font();
    const width = textWidth(text, size, face);
    return { width, actualBoundingBoxLeft: 0, actualBoundingBoxRight: width };
  }

  fillText(text: string, x: number, y: number): void {
    this.#close();
    const { fillStyle, textAlign, textBaseline } = this;
    const { rotation } = this.#place;
    const { size, family, weight, face } = this.#font();
    const [left, middle] = [x + this.#place.x, y + this.#place.y];
    const baseline = middle + (BASELINES[textBaseline] ?? 0) * size;
    const start = left - textWidth(text, size, face) * (SHARE_BEFORE[textAlign] ?? 0);
    const bounds = {
      left: start,
      top: baseline - size,
      right: start + textWidth(text, size, face),
      bottom: baseline,
    };
    this.#markup.push(
      `<text${attributes({
        x: left,
        y: baseline,
        'font-size': size,
        // The sheet gives every text of a figure the sans face.
        'font-family': face === 'song' ? family : undefined,
        'font-weight': weight,
        fill: fillStyle,
        'text-anchor': ANCHORS[textAlign],
        transform:
          rotation === 0
            ? undefined
            : `rotate(${decimal((rotation * 180) / Math.PI)} ${decimal(left)} ${decimal(middle)})`,
      })}${this.#clipAttribute(bounds)}>${escapeMarkup(text)}</text>`,
    );
  }

  /** Opens what belongs to one datum: a link where it has a page. Its name is read out and shown on hover. */
  openMark(name: string, href: string | undefined): void {
    this.#close();
    const title = `<title>${escapeMarkup(name)}</title>`;
    this.#markup.push(href === undefined ? `<g>${title}` : `<a href="${escapeMarkup(href)}">${title}`);
  }

  closeMark(href: string | undefined): void {
    this.#close();
    this.#markup.push(href === undefined ? '</g>' : '</a>');
  }

  /** The area of a mark that answers to a finger. */
  hitArea(x: number, y: number, width: number, height: number): void {
    this.#close();
    this.#markup.push(`<rect${attributes({ x, y, width, height, fill: 'transparent' })}/>`);
  }

  /** All that was drawn, clips first. */
  markup(): string {
    this.#close();
    const definitions = this.#clips.length > 0 ? `<defs>${this.#clips.join('')}</defs>` : '';
    return definitions + this.#markup.join('');
  }
}
