/** An upright rectangle by its edges, in pixels. */
export interface Rect {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** What two clips leave together. */
export function intersection(a: Rect | undefined, b: Rect): Rect {
  if (!a) return b;
  return {
    left: Math.max(a.left, b.left),
    top: Math.max(a.top, b.top),
    right: Math.min(a.right, b.right),
    bottom: Math.min(a.bottom, b.bottom),
  };
}

/** The smallest rectangle around both. */
export function union(a: Rect | undefined, b: Rect): Rect {
  if (!a) return b;
  return {
    left: Math.min(a.left, b.left),
    top: Math.min(a.top, b.top),
    right: Math.max(a.right, b.right),
    bottom: Math.max(a.bottom, b.bottom),
  };
}

/** True when nothing of `inner` is outside `outer`. */
export function holds(outer: Rect, inner: Rect): boolean {
  return (
    outer.left <= inner.left &&
    outer.top <= inner.top &&
    outer.right >= inner.right &&
    outer.bottom >= inner.bottom
  );
}

/** The geometry of an SVG `rect`. */
export function rectGeometry({ left, top, right, bottom }: Rect): {
  x: number;
  y: number;
  width: number;
  height: number;
} {
  return { x: left, y: top, width: right - left, height: bottom - top };
}
