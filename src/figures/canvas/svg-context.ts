import { ORIGIN, clipped, moved, placedAt, turned, type Placement } from './placement.ts';
import { fillPaint, isInvisible, strokePaint, stylesOf, type Line, type Styles } from './styles.ts';
import { SvgPath } from './svg-path.ts';
import { SvgRecording } from './svg-recording.ts';
import { textGeometry, widthInFont } from './svg-text.ts';

/** What `save` keeps. */
interface State {
  readonly styles: Styles;
  readonly line: Line;
  readonly place: Placement;
}

/**
 * A 2-D canvas context that writes SVG: the calls Chart.js makes become shapes and real text, with colours passed
 * through untouched, so that `var(--accent)` stays one. Only what has been needed is here; anything else throws.
 */
export class SvgContext implements Styles {
  readonly canvas: { width: number; height: number; getContext: () => SvgContext };
  fillStyle = '#000';
  strokeStyle = '#000';
  lineDashOffset = 0;
  lineCap = 'butt';
  lineJoin = 'miter';
  font = '10px sans';
  textAlign = 'start';
  textBaseline = 'alphabetic';
  readonly #recording: SvgRecording;
  readonly #stack: State[] = [];
  #line: Line = { width: 1, dash: [] };
  #place = ORIGIN;
  #path = new SvgPath();

  constructor(width: number, height: number, idPrefix: string) {
    this.canvas = { width, height, getContext: () => this };
    this.#recording = new SvgRecording(idPrefix);
  }

  get lineWidth(): number {
    return this.#line.width;
  }

  set lineWidth(width: number | undefined) {
    // A canvas ignores zero and what is no number.
    if (width !== undefined && Number.isFinite(width) && width > 0) this.#line = { ...this.#line, width };
  }

  setLineDash(dash: readonly number[]): void {
    this.#line = { ...this.#line, dash: [...dash] };
  }

  save(): void {
    this.#stack.push({ styles: stylesOf(this), line: this.#line, place: this.#place });
  }

  restore(): void {
    const state = this.#stack.pop();
    if (!state) return;
    Object.assign(this, state.styles);
    this.#line = state.line;
    this.#place = state.place;
  }

  resetTransform(): void {
    this.#place = placedAt(this.#place, 0, 0);
  }

  setTransform(a: number, b: number, c: number, d: number, x: number, y: number): void {
    if (a !== 1 || b !== 0 || c !== 0 || d !== 1) {
      throw new Error('setTransform with a scale or a rotation has no SVG form here');
    }
    this.#place = placedAt(this.#place, x, y);
  }

  translate(x: number, y: number): void {
    this.#place = moved(this.#place, x, y);
  }

  rotate(angle: number): void {
    this.#place = turned(this.#place, angle);
  }

  clip(): void {
    const rect = this.#path.onlyRect;
    if (!rect) throw new Error('a clip that is no rectangle has no SVG form here');
    this.#place = clipped(this.#place, rect);
  }

  clearRect(): void {
    // Nothing was drawn before the first call, and the last one belongs to `destroy`.
  }

  beginPath(): void {
    this.#recording.endPath();
    this.#path = new SvgPath();
  }

  #draw(command: string, ...points: number[]): void {
    const { x, y } = this.#place;
    this.#path.line(
      command,
      points.map((value, index) => value + (index % 2 === 0 ? x : y)),
    );
  }

  moveTo(x: number, y: number): void {
    this.#draw('M', x, y);
  }

  lineTo(x: number, y: number): void {
    this.#draw('L', x, y);
  }

  bezierCurveTo(x1: number, y1: number, x2: number, y2: number, x: number, y: number): void {
    this.#draw('C', x1, y1, x2, y2, x, y);
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

  fill(rule?: string): void {
    if (this.#path.isEmpty || isInvisible(this.fillStyle)) return;
    this.#recording.fill(this.#path, fillPaint(this, rule), this.#place.clip);
  }

  stroke(): void {
    if (this.#path.isEmpty || isInvisible(this.strokeStyle)) return;
    this.#recording.stroke(this.#path, strokePaint(this, this.#line), this.#place.clip);
  }

  measureText(text: string): {
    width: number;
    actualBoundingBoxLeft: number;
    actualBoundingBoxRight: number;
  } {
    const width = widthInFont(text, this.font);
    return { width, actualBoundingBoxLeft: 0, actualBoundingBoxRight: width };
  }

  fillText(text: string, x: number, y: number): void {
    const { geometry, bounds } = textGeometry(text, x, y, this, this.#place);
    this.#recording.text(text, geometry, bounds, this.#place.clip);
  }

  /** Opens what belongs to one datum: a link where it has a page. Its name is read out and shown on hover. */
  openMark(name: string, href: string | undefined): void {
    this.#recording.openMark(name, href);
  }

  closeMark(href: string | undefined): void {
    this.#recording.closeMark(href);
  }

  /** The area of a mark that answers to a finger. */
  hitArea(x: number, y: number, width: number, height: number): void {
    this.#recording.hitArea(x, y, width, height);
  }

  /** All that was drawn, clips first. */
  markup(): string {
    return this.#recording.markup();
  }
}
