import type { DrawnDatum } from '../../drawing.ts';
import type { Area } from '../../marks.ts';
import type { Point } from '../shared/laid-out.ts';
import type { Mark, MarkSizes } from './marks.ts';

/** The picture of a scene: its width, the shore, how far down the water reaches, where the path takes off. */
export interface Ground {
  readonly width: number;
  readonly shore: number;
  readonly water: number;
  /** Lamps stand left of it, the path rises right of it. */
  readonly takeOff: number;
}

/** The marks of one number: where each is, and what answers to a finger. */
export interface Placed {
  readonly datum: DrawnDatum;
  readonly mark: Mark;
  readonly points: readonly Point[];
  readonly area: Area;
}

const SAMPLES = 400;
/** Between the last lamp and the first mark of the path, in pixels. */
const TAKE_OFF_GAP = 10;

/** A curve that leaves the ground level and climbs ever steeper, by `at` 0 to 1. */
export function pathPoint(ground: Ground, radius: number, at: number): Point {
  const { width, shore, takeOff } = ground;
  const room = width - takeOff - radius;
  const climb = shore - 2 * radius - 2;
  return { x: takeOff + room * at, y: shore - radius - 1 - climb * at ** 2.1 };
}

/** `count` shares of the path, equal steps apart along it. */
export function stepsAlong(ground: Ground, radius: number, count: number): number[] {
  const points = Array.from({ length: SAMPLES + 1 }, (_, index) =>
    pathPoint(ground, radius, index / SAMPLES),
  );
  const lengths = [0];
  for (const [index, point] of points.slice(1).entries()) {
    const before = points[index] ?? point;
    lengths.push((lengths.at(-1) ?? 0) + Math.hypot(point.x - before.x, point.y - before.y));
  }
  const step = (lengths.at(-1) ?? 0) / Math.max(count - 1, 1);
  return Array.from({ length: count }, (_, index) => {
    const reached = lengths.findIndex((length) => length >= index * step - 1e-9);
    return reached / SAMPLES;
  });
}

/** Which of `count` lamps are the tall ones: spread over all. */
export function tallPlaces(count: number, tall: number): Set<number> {
  return new Set(Array.from({ length: tall }, (_, index) => Math.floor(((index + 0.5) * count) / tall)));
}

const countOf = ({ value }: DrawnDatum) => Math.round(value);

function lampPoints(
  data: readonly { datum: DrawnDatum; mark: Mark }[],
  ground: Ground,
  sizes: MarkSizes,
): Map<Mark, Point[]> {
  const count = (mark: Mark) =>
    data.filter((one) => one.mark === mark).reduce((n, { datum }) => n + countOf(datum), 0);
  const all = count('lamp');
  const tall = tallPlaces(all, count('tall-lamp'));
  const first = Math.max(sizes.light, tall.has(0) ? sizes.tallLight : 0);
  const isAlone = ground.takeOff === ground.width;
  const last = ground.takeOff - first - (isAlone ? 0 : TAKE_OFF_GAP);
  const step = all > 1 ? (last - first) / (all - 1) : 0;
  const feet = Array.from({ length: all }, (_, index) => first + index * step);
  return new Map<Mark, Point[]>([
    ['lamp', feet.flatMap((x, index) => (tall.has(index) ? [] : [{ x, y: ground.shore - sizes.lamp }]))],
    [
      'tall-lamp',
      feet.flatMap((x, index) => (tall.has(index) ? [{ x, y: ground.shore - sizes.tallLamp }] : [])),
    ],
  ]);
}

/** Lines in the water one below the other, from the first to the last of `count`. */
function depth({ shore, water }: Ground, index: number, count: number): number {
  return Math.round(shore + ((water - shore) * (index + 0.7)) / (count + 0.3));
}

/** Places every mark of every number; the data stay in their order. */
export function placeMarks(
  data: readonly { datum: DrawnDatum; mark: Mark }[],
  ground: Ground,
  sizes: MarkSizes,
): Placed[] {
  const { width, shore, water, takeOff } = ground;
  const lamps = lampPoints(data, ground, sizes);
  const onPath = data.filter(({ mark }) => mark === 'disc' || mark === 'ring');
  const steps = stepsAlong(
    ground,
    sizes.disc,
    onPath.reduce((count, { datum }) => count + countOf(datum), 0),
  );
  const lensLeft = width - sizes.lens * 1.1;
  let passed = 0;
  return data.map(({ datum, mark }): Placed => {
    const count = countOf(datum);
    switch (mark) {
      case 'lamp': {
        const top = shore - sizes.lamp - sizes.light;
        return {
          datum,
          mark,
          points: lamps.get(mark) ?? [],
          area: { x: 0, y: top, width: takeOff, height: shore - top },
        };
      }
      case 'tall-lamp': {
        const top = shore - sizes.tallLamp - sizes.tallLight;
        const height = sizes.tallLamp - sizes.lamp;
        return { datum, mark, points: lamps.get(mark) ?? [], area: { x: 0, y: top, width: takeOff, height } };
      }
      case 'disc':
      case 'ring': {
        const points = steps.slice(passed, passed + count).map((at) => pathPoint(ground, sizes.disc, at));
        passed += count;
        const [left, right] = [points[0], points.at(-1)];
        if (!left || !right)
          return { datum, mark, points, area: { x: takeOff, y: shore, width: 0, height: 0 } };
        const edge = sizes.disc + 3;
        return {
          datum,
          mark,
          points,
          area: {
            x: left.x - edge,
            y: right.y - edge,
            width: right.x - left.x + 2 * edge,
            height: left.y - right.y + 2 * edge,
          },
        };
      }
      case 'wave': {
        const points = Array.from({ length: count }, (_, index) => ({
          x: 0,
          y: depth(ground, index, count),
        }));
        return {
          datum,
          mark,
          points,
          area: { x: 0, y: shore + 2, width: lensLeft - sizes.lens * 0.3, height: water - shore - 2 },
        };
      }
      case 'lens': {
        const points = Array.from({ length: count }, (_, index) => ({
          x: width - sizes.lens * (0.55 + 0.22 * (index % 2)),
          y: depth(ground, index, count),
        }));
        const left = lensLeft - sizes.lens * 0.25;
        return {
          datum,
          mark,
          points,
          area: { x: left, y: shore + 2, width: width - left, height: water - shore - 2 },
        };
      }
    }
  });
}
