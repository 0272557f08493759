import { z } from 'zod';
import { type Drawing, type DrawnDatum, type Frame, type Plan, type Theme } from '../../drawing.ts';
import { drawMark } from '../../marks.ts';
import type { Pen } from '../../pen.ts';
import { figureKind } from '../kind.ts';
import type { Point } from '../shared/laid-out.ts';
import { pixelChart } from '../shared/pixel-chart.ts';
import { KEY_LEADING, layKey, type KeyEntry, type KeySizes } from './key.ts';
import { drawMarks, MARKS, type Mark, type MarkSizes } from './marks.ts';
import { checkMarks } from './limits.ts';
import { sizesFor } from './sizes.ts';
import { pathPoint, placeMarks, type Ground, type Placed } from './places.ts';

/** Between the picture and its key. */
const KEY_GAP = 12;

/** Where between two waves the light of a lamp lies, as a share of their distance. */
const BETWEEN_WAVES = 0.22;
/** Rows of mirrored light where no waves ask for theirs. */
const MIRROR_ROWS = 4;

/** Lamps mirrored in the water: strokes without a number, the shorter the deeper. */
function drawMirrored(
  pen: Pen,
  lights: readonly Point[],
  { shore, water }: Ground,
  light: number,
  rows: number,
): void {
  pen.shape(
    (context) => {
      for (const { x } of lights) {
        for (let row = 0; row < rows; row += 1) {
          const y = Math.round(shore + ((water - shore) * (row + BETWEEN_WAVES)) / (rows + 0.3));
          const half = (light * (1.6 * (rows - row))) / rows;
          context.moveTo(x - half, y);
          context.lineTo(x + half, y);
        }
      }
    },
    { stroke: pen.theme.lamp, line: 1 },
  );
}

/** The line from mark to mark: drawn to what is there, dotted to what is not yet. */
function drawPath(pen: Pen, ground: Ground, disc: number, placed: readonly Placed[]): void {
  for (const { mark, points } of placed) {
    const [first, last] = [points[0], points.at(-1)];
    if (!first || !last || (mark !== 'disc' && mark !== 'ring')) continue;
    const share = ({ x }: Point) => (x - ground.takeOff) / (ground.width - ground.takeOff - disc);
    const [from, to] = [share(first), share(last)];
    const steps = 8;
    const { accent } = pen.theme;
    pen.shape(
      (context) => {
        context.moveTo(first.x, first.y);
        for (let step = 1; step <= steps; step += 1) {
          const { x, y } = pathPoint(ground, disc, from + ((to - from) * step) / steps);
          context.lineTo(x, y);
        }
      },
      mark === 'disc' ? { stroke: accent, line: 1.25 } : { stroke: accent, line: 1, dash: [1, 3] },
    );
  }
}

/** One mark as a sample, on the line of its number. */
function drawSample(
  pen: Pen,
  mark: Mark,
  { area, baseline }: KeyEntry,
  sizes: MarkSizes,
  key: KeySizes,
  hasTall: boolean,
): void {
  const middle = { x: area.x + key.sample * 0.36, y: baseline - key.number * 0.34 };
  const height = key.number * 0.8;
  const small = {
    ...sizes,
    lens: key.sample * 0.72,
    lensHeight: height * 0.5,
    wave: key.sample * 0.36,
    run: key.sample * 0.75,
  };
  switch (mark) {
    case 'lamp': {
      // The tall ones are lamps as well.
      const x = hasTall ? area.x + sizes.light + 1 : middle.x;
      drawMarks(pen, mark, [{ x, y: baseline - height * 0.72 }], baseline, sizes);
      if (!hasTall) return;
      const tallX = x + sizes.light + sizes.tallLight + 1;
      drawMarks(pen, 'tall-lamp', [{ x: tallX, y: baseline - height }], baseline, sizes);
      return;
    }
    case 'tall-lamp':
      drawMarks(pen, mark, [{ x: middle.x, y: baseline - height }], baseline, sizes);
      return;
    case 'wave':
      drawMarks(pen, mark, [{ x: area.x, y: middle.y }], baseline, { ...small, swell: height * 0.18 });
      return;
    default:
      drawMarks(pen, mark, [middle], baseline, small);
  }
}

function drawEntry(
  pen: Pen,
  mark: Mark,
  entry: KeyEntry,
  sizes: MarkSizes,
  key: KeySizes,
  hasTall: boolean,
): void {
  const { theme } = pen;
  const { datum, names, baseline, numberAt, nameAt } = entry;
  drawSample(pen, mark, entry, sizes, key, hasTall);
  pen.number(datum.number, {
    x: numberAt,
    y: baseline,
    size: key.number,
    colour: datum.emphasised ? theme.lampText : theme.ink,
  });
  const style = { x: nameAt, y: baseline, size: key.name, colour: theme.ink };
  pen.lines(names, style, key.name * KEY_LEADING, datum.emphasised ? 700 : 400);
}

type Marks = Readonly<Record<string, Mark>>;

function plan(
  { data }: Drawing,
  { marks = {} }: { marks?: Marks | undefined },
  frame: Frame,
  theme: Theme,
): Plan {
  const sizes = sizesFor(frame);
  const of = ({ id }: DrawnDatum): Mark => marks[id] ?? 'disc';
  const has = (...some: Mark[]) => data.some((datum) => some.includes(of(datum)));
  const { width } = frame;
  const landing = has('lamp') ? (has('disc', 'ring') ? sizes.landing : 1) : 0;
  const hasWater = has('wave', 'lens');
  const ground: Ground = {
    width,
    shore: sizes.sky,
    water: sizes.sky + (hasWater ? sizes.water : 2),
    takeOff: Math.round(width * landing),
  };
  const all = { ...sizes, run: has('lens') ? width - sizes.lens * 1.75 : width };
  const placed = placeMarks(
    data.map((datum) => ({ datum, mark: of(datum) })),
    ground,
    all,
  );
  const key = layKey(data, width, ground.water + KEY_GAP, sizes.key);
  const lights = placed.filter(({ mark }) => mark === 'tall-lamp').flatMap(({ points }) => points);
  return pixelChart(
    frame,
    ground.water + KEY_GAP + key.height,
    theme,
    placed.map(({ points }) => points),
    (pen, points) => {
      const bleed = frame.bleeds ? width * 2 : 0;
      const waves = placed.find(({ mark }) => mark === 'wave')?.points.length;
      if (hasWater) drawMirrored(pen, lights, ground, sizes.tallLight, waves ?? MIRROR_ROWS);
      drawPath(pen, ground, sizes.disc, placed);
      pen.line(-bleed, ground.shore, width + bleed, ground.shore, theme.ink, 1.5);
      placed.forEach(({ datum, mark, area }, index) => {
        const entry = key.entries[index];
        if (!entry) return;
        drawMark(pen.context, datum, [area, entry.area], () => {
          drawMarks(pen, mark, points(index), ground.shore, all);
          drawEntry(pen, mark, entry, all, sizes.key, has('tall-lamp'));
        });
      });
    },
  );
}

/** What a report counted, as a scene: lamps on a shore, marks on a path above it, waves and lenses in the water. Each number is a group by itself. */
export const scene = figureKind({
  draws: 'counts',
  fields: {
    /** The mark of each number, by id. */
    marks: z.record(z.string(), z.enum(MARKS)).optional(),
  },
  limits: checkMarks,
  parts({ marks = {} }) {
    const named = (mark: Mark) => Object.keys(marks).find((id) => marks[id] === mark);
    const [part, of] = [named('tall-lamp'), named('lamp')];
    return part === undefined || of === undefined ? [] : [{ part, of }];
  },
  plan,
});
