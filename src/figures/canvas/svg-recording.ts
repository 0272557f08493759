import { attributes, escapeMarkup } from '../../markup/markup.ts';
import { holds, rectGeometry, type Rect } from './rect.ts';
import type { SvgPath } from './svg-path.ts';

/** How far the strokes of two paths may reach beyond their bounds. */
const STROKE = 2;

function liesApart(one: SvgPath, other: SvgPath): boolean {
  const [a, b] = [one.bounds, other.bounds];
  if (!a || !b) return false;
  return (
    a.right + STROKE <= b.left ||
    b.right + STROKE <= a.left ||
    a.bottom + STROKE <= b.top ||
    b.bottom + STROKE <= a.top
  );
}

/** What has been drawn so far, as SVG. What is drawn with a `clip` is cut to it. */
export class SvgRecording {
  readonly #idPrefix: string;
  readonly #markup: string[] = [];
  readonly #clips: string[] = [];
  /** The element drawn last, while its path is current: a stroke after a fill is one element. */
  #open:
    | { readonly path: SvgPath; readonly fill: string; readonly clip: string; stroke: string | undefined }
    | undefined;
  /** Shapes painted alike that lie apart, so that it does not matter which is painted first. */
  #alike: { readonly paint: string; readonly paths: SvgPath[] } | undefined;

  constructor(idPrefix: string) {
    this.#idPrefix = idPrefix;
  }

  /** The attribute that cuts what is drawn to the clip; none where the clip cuts nothing. */
  #clipAttribute(clip: Rect | undefined, bounds: Rect | undefined): string {
    if (!clip || !bounds || holds(clip, bounds)) return '';
    const id = `${this.#idPrefix}-clip-${this.#clips.length + 1}`;
    this.#clips.push(`<clipPath id="${id}"><rect${attributes(rectGeometry(clip))}/></clipPath>`);
    return attributes({ 'clip-path': `url(#${id})` });
  }

  #begin(path: SvgPath, fill: string, clip: Rect | undefined, stroke?: string): void {
    this.endPath();
    this.#open = { path, fill, clip: this.#clipAttribute(clip, path.bounds), stroke };
  }

  /** Fills the path; `paint` are the attributes that say how. */
  fill(path: SvgPath, paint: string, clip: Rect | undefined): void {
    this.#begin(path, paint, clip);
  }

  /** Strokes the path: the element that was filled last, if it is still without a stroke. */
  stroke(path: SvgPath, paint: string, clip: Rect | undefined): void {
    if (this.#open && this.#open.stroke === undefined) this.#open.stroke = paint;
    else this.#begin(path, attributes({ fill: 'none' }), clip, paint);
  }

  /** Ends the shape drawn last: what follows is a shape of its own. Shapes alike that lie apart are one element. */
  endPath(): void {
    if (!this.#open) return;
    const { path, fill, stroke = '', clip } = this.#open;
    this.#open = undefined;
    const paint = fill + stroke + clip;
    const alike = this.#alike;
    if (alike?.paint === paint && clip === '' && alike.paths.every((other) => liesApart(other, path))) {
      alike.paths.push(path);
      return;
    }
    this.#writeAlike();
    this.#alike = { paint, paths: [path] };
  }

  #writeAlike(): void {
    if (!this.#alike) return;
    const { paint, paths } = this.#alike;
    this.#alike = undefined;
    const [path, ...others] = paths;
    if (!path) return;
    const { tag, geometry } =
      others.length === 0
        ? path.element()
        : { tag: 'path', geometry: attributes({ d: paths.map((one) => one.data()).join('') }) };
    this.#markup.push(`<${tag}${geometry}${paint}/>`);
  }

  /** Writes what is waiting, before anything else is written. */
  #settle(): void {
    this.endPath();
    this.#writeAlike();
  }

  /** Writes a text; `geometry` are its attributes, `bounds` is the room it takes. */
  text(text: string, geometry: string, bounds: Rect, clip: Rect | undefined): void {
    this.#settle();
    this.#markup.push(`<text${geometry}${this.#clipAttribute(clip, bounds)}>${escapeMarkup(text)}</text>`);
  }

  /** Opens what belongs to one datum: a link where it has a page. Its name is read out and shown on hover. */
  openMark(name: string, href: string | undefined): void {
    this.#settle();
    const title = `<title>${escapeMarkup(name)}</title>`;
    this.#markup.push(href === undefined ? `<g>${title}` : `<a href="${escapeMarkup(href)}">${title}`);
  }

  closeMark(href: string | undefined): void {
    this.#settle();
    this.#markup.push(href === undefined ? '</g>' : '</a>');
  }

  /** The area of a mark that answers to a finger, to whole pixels: nobody sees where it ends. */
  hitArea(x: number, y: number, width: number, height: number): void {
    this.#settle();
    const [left, top] = [Math.floor(x), Math.floor(y)];
    const area = { x: left, y: top, width: Math.ceil(x + width) - left, height: Math.ceil(y + height) - top };
    this.#markup.push(`<rect${attributes({ ...area, 'fill-opacity': 0 })}/>`);
  }

  /** All that was drawn, clips first. */
  markup(): string {
    this.#settle();
    const definitions = this.#clips.length > 0 ? `<defs>${this.#clips.join('')}</defs>` : '';
    return definitions + this.#markup.join('');
  }
}
