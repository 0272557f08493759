import { attributes, decimal } from '../../markup/markup.ts';
import { rectGeometry, union, type Rect } from './rect.ts';

type Shape =
  | { readonly kind: 'rect'; readonly rect: Rect }
  | { readonly kind: 'circle'; readonly x: number; readonly y: number; readonly radius: number }
  | { readonly kind: 'lines'; readonly data: string };

function dataOf(shape: Shape): string {
  switch (shape.kind) {
    case 'lines':
      return shape.data;
    case 'circle': {
      const { x, y, radius } = shape;
      // A chord that is shorter than twice the printed radius would bend the circle.
      const r = decimal(radius);
      const across = decimal(2 * Number(r));
      return `M${decimal(x - Number(r))} ${decimal(y)}a${r} ${r} 0 1 0 ${across} 0a${r} ${r} 0 1 0-${across} 0z`;
    }
    case 'rect': {
      const { left, top, right, bottom } = shape.rect;
      const between = (from: number, to: number) => decimal(Number(decimal(to)) - Number(decimal(from)));
      const [width, height] = [between(left, right), between(top, bottom)];
      return `M${decimal(left)} ${decimal(top)}h${width}v${height}h-${width}z`;
    }
  }
}

const NOWHERE = ['', ''] as const;

/** A canvas path on its way to an SVG element: a rectangle and a circle keep their own, all else becomes a path. */
export class SvgPath {
  readonly #shapes: Shape[] = [];
  #bounds: Rect | undefined;
  /** Where the last command ended, as it is printed. */
  #end: readonly [string, string] = NOWHERE;

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
    if (shape.kind !== 'lines') this.#end = NOWHERE;
    this.#shapes.push(shape);
    this.#bounds = union(this.#bounds, bounds);
  }

  /** A drawing command with its points, x and y in turn. Straight lines along an axis say one number. */
  line(command: string, points: readonly number[]): void {
    const xs = points.filter((_, index) => index % 2 === 0);
    const ys = points.filter((_, index) => index % 2 === 1);
    const [x, y] = [decimal(xs.at(-1) ?? 0), decimal(ys.at(-1) ?? 0)];
    const [fromX, fromY] = this.#end;
    this.#end = [x, y];
    const isLine = command === 'L';
    const data =
      isLine && y === fromY
        ? `H${x}`
        : isLine && x === fromX
          ? `V${y}`
          : command + points.map(decimal).join(' ');
    this.#add(
      { kind: 'lines', data },
      { left: Math.min(...xs), top: Math.min(...ys), right: Math.max(...xs), bottom: Math.max(...ys) },
    );
  }

  close(): void {
    this.#end = NOWHERE;
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
    return { tag: 'path', geometry: attributes({ d: this.data() }) };
  }

  /** The path as the data of a path element, beginning with a move to an absolute point. */
  data(): string {
    return this.#shapes.map(dataOf).join('');
  }
}
