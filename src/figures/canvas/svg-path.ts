import { attributes, decimal } from '../../markup/markup.ts';
import { rectGeometry, union, type Rect } from './rect.ts';

type Shape =
  | { readonly kind: 'rect'; readonly rect: Rect }
  | { readonly kind: 'circle'; readonly x: number; readonly y: number; readonly radius: number }
  | { readonly kind: 'lines'; readonly data: string };

/** A canvas path on its way to an SVG element: a rectangle and a circle keep their own, all else becomes a path. */
export class SvgPath {
  readonly #shapes: Shape[] = [];
  #bounds: Rect | undefined;

  get isEmpty(): boolean {
    return this.#shapes.length === 0;
  }

  get bounds(): Rect | undefined {
    return this.#bounds;
  }

  /** The rectangle that is the whole path; undefined when it is anything else. */
  get onlyRect(): Rect | undefined {
    const [shape, ...others] = this.#shapes;
    return shape?.kind === 'rect' && others.length === 0 ? shape.rect : undefined;
  }

  #add(shape: Shape, bounds: Rect): void {
    this.#shapes.push(shape);
    this.#bounds = union(this.#bounds, bounds);
  }

  /** A drawing command with its points, x and y in turn. */
  line(command: string, points: readonly number[]): void {
    const xs = points.filter((_, index) => index % 2 === 0);
    const ys = points.filter((_, index) => index % 2 === 1);
    this.#add(
      { kind: 'lines', data: command + points.map(decimal).join(' ') },
      { left: Math.min(...xs), top: Math.min(...ys), right: Math.max(...xs), bottom: Math.max(...ys) },
    );
  }

  close(): void {
    if (this.#shapes.at(-1)?.kind === 'lines') this.#shapes.push({ kind: 'lines', data: 'Z' });
  }

  rect(rect: Rect): void {
    this.#add({ kind: 'rect', rect }, rect);
  }

  circle(x: number, y: number, radius: number): void {
    const bounds = { left: x - radius, top: y - radius, right: x + radius, bottom: y + radius };
    this.#add({ kind: 'circle', x, y, radius }, bounds);
  }

  /** The element that draws the path, and its geometry as attributes. */
  element(): { tag: string; geometry: string } {
    const [shape, ...others] = this.#shapes;
    if (shape?.kind === 'rect' && others.length === 0) {
      return { tag: 'rect', geometry: attributes(rectGeometry(shape.rect)) };
    }
    if (shape?.kind === 'circle' && others.length === 0) {
      return { tag: 'circle', geometry: attributes({ cx: shape.x, cy: shape.y, r: shape.radius }) };
    }
    const data = this.#shapes.map((one) => {
      if (one.kind === 'lines') return one.data;
      if (one.kind === 'circle')
        throw new Error('a circle among other shapes of one path has no SVG form here');
      const { left, top, right, bottom } = one.rect;
      return `M${decimal(left)} ${decimal(top)}H${decimal(right)}V${decimal(bottom)}H${decimal(left)}Z`;
    });
    return { tag: 'path', geometry: attributes({ d: data.join('') }) };
  }
}
