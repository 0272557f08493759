import { textWidth, type Face } from './text-width.ts';

interface Rect {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** What `save` keeps: the canvas state that has an SVG form. */
interface State {
  fillStyle: string;
  strokeStyle: string;
  lineWidth: number;
  lineDash: readonly number[];
  lineDashOffset: number;
  lineCap: string;
  lineJoin: string;
  font: string;
  textAlign: string;
  textBaseline: string;
  x: number;
  y: number;
  rotation: number;
  clip: Rect | undefined;
}

type Shape =
  | { readonly kind: 'rect'; readonly rect: Rect }
  | { readonly kind: 'circle'; readonly x: number; readonly y: number; readonly radius: number }
  | { readonly kind: 'lines'; readonly data: string };

interface Path {
  shapes: Shape[];
  bounds: Rect | undefined;
}

const START: State = {
  fillStyle: '#000',
  strokeStyle: '#000',
  lineWidth: 1,
  lineDash: [],
  lineDashOffset: 0,
  lineCap: 'butt',
  lineJoin: 'miter',
  font: '10px sans',
  textAlign: 'start',
  textBaseline: 'alphabetic',
  x: 0,
  y: 0,
  rotation: 0,
  clip: undefined,
};

const ANCHORS: Readonly<Record<string, string>> = { center: 'middle', right: 'end', end: 'end' };
// Share of a text's width that stands before its point.
const SHARE_BEFORE: Readonly<Record<string, number>> = { center: 0.5, right: 1, end: 1 };
// Distance in em from each canvas baseline down to the alphabetic one, for faces with an ascent of .88 em.
const BASELINES: Readonly<Record<string, number>> = { middle: 0.38, top: 0.88, hanging: 0.75, bottom: -0.12 };
const INVISIBLE = new Set(['none', 'transparent', 'rgba(0,0,0,0)', 'rgba(0, 0, 0, 0)']);

/** A number in markup: one decimal; none is visibly off, two cost bytes. */
export function decimal(value: number): string {
  return String(Number(value.toFixed(1)));
}

/** Text as markup. */
export function escapeXml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

/** Attributes in the order given; undefined ones are left out. */
function attributes(values: Readonly<Record<string, string | number | undefined>>): string {
  return Object.entries(values)
    .filter(([, value]) => value !== undefined)
    .map(
      ([name, value]) => ` ${name}="${typeof value === 'number' ? decimal(value) : escapeXml(value ?? '')}"`,
    )
    .join('');
}

function union(a: Rect | undefined, b: Rect): Rect {
  if (!a) return b;
  return {
    left: Math.min(a.left, b.left),
    top: Math.min(a.top, b.top),
    right: Math.max(a.right, b.right),
    bottom: Math.max(a.bottom, b.bottom),
  };
}

function intersection(a: Rect | undefined, b: Rect): Rect {
  if (!a) return b;
  return {
    left: Math.max(a.left, b.left),
    top: Math.max(a.top, b.top),
    right: Math.min(a.right, b.right),
    bottom: Math.min(a.bottom, b.bottom),
  };
}

const holds = (outer: Rect, inner: Rect): boolean =>
  outer.left <= inner.left &&
  outer.top <= inner.top &&
  outer.right >= inner.right &&
  outer.bottom >= inner.bottom;

/**
 * A 2-D canvas context that writes SVG: the calls Chart.js makes become shapes and real text, with colours passed
 * through untouched, so that `var(--accent)` stays one. Only what has been needed is here; anything else throws.
 */
export class SvgContext {
  readonly canvas: { width: number; height: number; getContext: () => SvgContext };
  readonly #idPrefix: string;
  readonly #markup: string[] = [];
  readonly #clips: string[] = [];
  readonly #stack: State[] = [];
  #state: State = { ...START };
  #path: Path = { shapes: [], bounds: undefined };
  /** The element drawn last, while its path is current: a stroke after a fill is one element. */
  #open: { tag: string; geometry: string; paint: string; clip: string } | undefined;

  constructor(width: number, height: number, idPrefix: string) {
    this.canvas = { width, height, getContext: () => this };
    this.#idPrefix = idPrefix;
  }

  get fillStyle() {
    return this.#state.fillStyle;
  }
  set fillStyle(value: string) {
    this.#state.fillStyle = value;
  }
  get strokeStyle() {
    return this.#state.strokeStyle;
  }
  set strokeStyle(value: string) {
    this.#state.strokeStyle = value;
  }
  get lineWidth() {
    return this.#state.lineWidth;
  }
  set lineWidth(value: number | undefined) {
    // A canvas ignores zero and what is no number.
    if (value !== undefined && Number.isFinite(value) && value > 0) this.#state.lineWidth = value;
  }
  get lineDashOffset() {
    return this.#state.lineDashOffset;
  }
  set lineDashOffset(value: number) {
    this.#state.lineDashOffset = value;
  }
  get lineCap() {
    return this.#state.lineCap;
  }
  set lineCap(value: string) {
    this.#state.lineCap = value;
  }
  get lineJoin() {
    return this.#state.lineJoin;
  }
  set lineJoin(value: string) {
    this.#state.lineJoin = value;
  }
  get font() {
    return this.#state.font;
  }
  set font(value: string) {
    this.#state.font = value;
  }
  get textAlign() {
    return this.#state.textAlign;
  }
  set textAlign(value: string) {
    this.#state.textAlign = value;
  }
  get textBaseline() {
    return this.#state.textBaseline;
  }
  set textBaseline(value: string) {
    this.#state.textBaseline = value;
  }

  save(): void {
    this.#stack.push({ ...this.#state });
  }

  restore(): void {
    this.#state = this.#stack.pop() ?? this.#state;
  }

  resetTransform(): void {
    Object.assign(this.#state, { x: 0, y: 0, rotation: 0 });
  }

  setTransform(a: number, b: number, c: number, d: number, x: number, y: number): void {
    if (a !== 1 || b !== 0 || c !== 0 || d !== 1)
      throw new Error('setTransform with a scale or a rotation has no SVG form here');
    Object.assign(this.#state, { x, y, rotation: 0 });
  }

  translate(x: number, y: number): void {
    this.#state.x += x;
    this.#state.y += y;
  }

  rotate(angle: number): void {
    this.#state.rotation += angle;
  }

  setLineDash(dash: readonly number[]): void {
    this.#state.lineDash = [...dash];
  }

  clearRect(): void {
    // Nothing was drawn before the first call, and the last one belongs to `destroy`.
  }

  beginPath(): void {
    this.#close();
    this.#path = { shapes: [], bounds: undefined };
  }

  #add(shape: Shape, bounds: Rect): void {
    this.#path.shapes.push(shape);
    this.#path.bounds = union(this.#path.bounds, bounds);
  }

  #line(command: string, ...points: number[]): void {
    const placed = points.map((value, index) => value + (index % 2 === 0 ? this.#state.x : this.#state.y));
    const xs = placed.filter((_, index) => index % 2 === 0);
    const ys = placed.filter((_, index) => index % 2 === 1);
    const bounds = {
      left: Math.min(...xs),
      top: Math.min(...ys),
      right: Math.max(...xs),
      bottom: Math.max(...ys),
    };
    this.#add({ kind: 'lines', data: command + placed.map(decimal).join(' ') }, bounds);
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
    if (this.#path.shapes.at(-1)?.kind === 'lines') this.#path.shapes.push({ kind: 'lines', data: 'Z' });
  }

  rect(x: number, y: number, width: number, height: number): void {
    const left = x + this.#state.x;
    const top = y + this.#state.y;
    const rect = { left, top, right: left + width, bottom: top + height };
    this.#add({ kind: 'rect', rect }, rect);
  }

  arc(x: number, y: number, radius: number, start: number, end: number): void {
    const full = Math.abs(end - start) >= 2 * Math.PI - 1e-6;
    if (!full) throw new Error('an arc that is no full circle has no SVG form here');
    const [cx, cy] = [x + this.#state.x, y + this.#state.y];
    this.#add(
      { kind: 'circle', x: cx, y: cy, radius },
      { left: cx - radius, top: cy - radius, right: cx + radius, bottom: cy + radius },
    );
  }

  clip(): void {
    const [shape, ...others] = this.#path.shapes;
    if (shape?.kind !== 'rect' || others.length > 0)
      throw new Error('a clip that is no rectangle has no SVG form here');
    this.#state.clip = intersection(this.#state.clip, shape.rect);
  }

  #geometry(): { tag: string; geometry: string } {
    const { shapes } = this.#path;
    const [shape] = shapes;
    if (shapes.length === 1 && shape?.kind === 'rect') {
      const { left, top, right, bottom } = shape.rect;
      return {
        tag: 'rect',
        geometry: attributes({ x: left, y: top, width: right - left, height: bottom - top }),
      };
    }
    if (shapes.length === 1 && shape?.kind === 'circle') {
      return { tag: 'circle', geometry: attributes({ cx: shape.x, cy: shape.y, r: shape.radius }) };
    }
    const data = shapes.map((one) => {
      if (one.kind === 'lines') return one.data;
      if (one.kind === 'circle')
        throw new Error('a circle among other shapes of one path has no SVG form here');
      const { left, top, right, bottom } = one.rect;
      return `M${decimal(left)} ${decimal(top)}H${decimal(right)}V${decimal(bottom)}H${decimal(left)}Z`;
    });
    return { tag: 'path', geometry: attributes({ d: data.join('') }) };
  }

  /** The attribute that cuts what is drawn to the clip; none where the clip cuts nothing. */
  #clipAttribute(bounds: Rect | undefined): string {
    const { clip } = this.#state;
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
    if (this.#path.shapes.length === 0 || INVISIBLE.has(this.#state.fillStyle)) return;
    this.#close();
    const paint = attributes({
      fill: this.#state.fillStyle,
      'fill-rule': rule === 'evenodd' ? rule : undefined,
    });
    this.#open = { ...this.#geometry(), paint, clip: this.#clipAttribute(this.#path.bounds) };
  }

  stroke(): void {
    if (this.#path.shapes.length === 0 || INVISIBLE.has(this.#state.strokeStyle)) return;
    const { strokeStyle, lineWidth, lineDash, lineDashOffset, lineCap, lineJoin } = this.#state;
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
      ...this.#geometry(),
      paint: ` fill="none"${paint}`,
      clip: this.#clipAttribute(this.#path.bounds),
    };
  }

  #font(): { size: number; family: string; weight: string | undefined; face: Face } {
    const [, weight, size = '10', family = 'sans'] =
      /^(?:normal )?(?:(bold|\d{3}) )?([\d.]+)px (.+)$/.exec(this.#state.font) ?? [];
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
    const { fillStyle, textAlign, textBaseline, rotation } = this.#state;
    const { size, family, weight, face } = this.#font();
    const [left, middle] = [x + this.#state.x, y + this.#state.y];
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
      })}${this.#clipAttribute(bounds)}>${escapeXml(text)}</text>`,
    );
  }

  /** Opens what belongs to one datum: a link where it has a page. Its name is read out and shown on hover. */
  openMark(name: string, href: string | undefined): void {
    this.#close();
    const title = `<title>${escapeXml(name)}</title>`;
    this.#markup.push(href === undefined ? `<g>${title}` : `<a href="${escapeXml(href)}">${title}`);
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

/** The context as it is handed to Chart.js: a call or property without an SVG form is refused by name. */
export function guardedContext(context: SvgContext, figure: string): SvgContext {
  const refuse = (name: string | symbol): never => {
    throw new Error(`Figure ${figure}: the canvas member ${String(name)} has no SVG form`);
  };
  const guard = new Proxy(context, {
    get(target, name) {
      if (!(name in target)) return typeof name === 'symbol' || name === 'then' ? undefined : refuse(name);
      const value: unknown = Reflect.get(target, name, target);
      if (typeof value !== 'function') return value;
      return (...args: unknown[]): unknown => {
        try {
          return Reflect.apply(value, target, args);
        } catch (error) {
          throw new Error(`Figure ${figure}: ${error instanceof Error ? error.message : String(error)}`, {
            cause: error,
          });
        }
      };
    },
    set(target, name, value) {
      if (!(name in target)) refuse(name);
      return Reflect.set(target, name, value, target);
    },
  });
  context.canvas.getContext = () => guard;
  return guard;
}
