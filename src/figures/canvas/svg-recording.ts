import { attributes, escapeMarkup } from '../../markup/markup.ts';
import { holds, rectGeometry, type Rect } from './rect.ts';
import type { SvgPath } from './svg-path.ts';

/** What has been drawn so far, as SVG. What is drawn with a `clip` is cut to it. */
export class SvgRecording {
  readonly #idPrefix: string;
  readonly #markup: string[] = [];
  readonly #clips: string[] = [];
  /** The element drawn last, while its path is current: a stroke after a fill is one element. */
  #open: { readonly start: string; readonly clip: string; stroke: string | undefined } | undefined;

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
    const { tag, geometry } = path.element();
    this.#open = {
      start: `<${tag}${geometry}${fill}`,
      clip: this.#clipAttribute(clip, path.bounds),
      stroke,
    };
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

  /** Ends the element drawn last: what follows is an element of its own. */
  endPath(): void {
    if (!this.#open) return;
    const { start, stroke = '', clip } = this.#open;
    this.#markup.push(`${start}${stroke}${clip}/>`);
    this.#open = undefined;
  }

  /** Writes a text; `geometry` are its attributes, `bounds` is the room it takes. */
  text(text: string, geometry: string, bounds: Rect, clip: Rect | undefined): void {
    this.endPath();
    this.#markup.push(`<text${geometry}${this.#clipAttribute(clip, bounds)}>${escapeMarkup(text)}</text>`);
  }

  /** Opens what belongs to one datum: a link where it has a page. Its name is read out and shown on hover. */
  openMark(name: string, href: string | undefined): void {
    this.endPath();
    const title = `<title>${escapeMarkup(name)}</title>`;
    this.#markup.push(href === undefined ? `<g>${title}` : `<a href="${escapeMarkup(href)}">${title}`);
  }

  closeMark(href: string | undefined): void {
    this.endPath();
    this.#markup.push(href === undefined ? '</g>' : '</a>');
  }

  /** The area of a mark that answers to a finger. */
  hitArea(x: number, y: number, width: number, height: number): void {
    this.endPath();
    this.#markup.push(`<rect${attributes({ x, y, width, height, fill: 'transparent' })}/>`);
  }

  /** All that was drawn, clips first. */
  markup(): string {
    this.endPath();
    const definitions = this.#clips.length > 0 ? `<defs>${this.#clips.join('')}</defs>` : '';
    return definitions + this.#markup.join('');
  }
}
