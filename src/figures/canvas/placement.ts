import { intersection, type Rect } from './rect.ts';

/** Where drawing goes and what is cut off. */
export interface Placement {
  readonly x: number;
  readonly y: number;
  /** In radians; only text is turned. */
  readonly rotation: number;
  readonly clip: Rect | undefined;
}

/** A canvas before its first transform. */
export const ORIGIN: Placement = { x: 0, y: 0, rotation: 0, clip: undefined };

/** The placement with its origin at a point of the canvas, turned by nothing. */
export function placedAt(place: Placement, x: number, y: number): Placement {
  return { ...place, x, y, rotation: 0 };
}

/** The placement with its origin moved. */
export function moved(place: Placement, x: number, y: number): Placement {
  return { ...place, x: place.x + x, y: place.y + y };
}

/** The placement turned further. */
export function turned(place: Placement, angle: number): Placement {
  return { ...place, rotation: place.rotation + angle };
}

/** The placement with what is outside the rectangle cut off, too. */
export function clipped(place: Placement, rect: Rect): Placement {
  return { ...place, clip: intersection(place.clip, rect) };
}
