import type { Frame } from '../../drawing.ts';
import type { Shape } from './cell-shapes.ts';

/** How cells of a shape stand in a row: the least and the most pixels from one to the next, their size in these, their height. */
interface Measure {
  readonly least: number;
  readonly most: Readonly<Record<Frame['variant'], number>>;
  readonly width: number;
  /** Height in pixels; as high as wide where undefined. */
  readonly height?: Readonly<Record<Frame['variant'], number>>;
}

const MEASURES: Readonly<Record<Shape, Measure>> = {
  dot: { least: 13, most: { wide: 24, narrow: 22, large: 22 }, width: 0.7 },
  square: { least: 13, most: { wide: 56, narrow: 34, large: 30 }, width: 0.88 },
  tick: {
    least: 4.6,
    most: { wide: 12, narrow: 8, large: 8 },
    width: 0.52,
    height: { wide: 28, narrow: 20, large: 20 },
  },
  lamp: {
    least: 13,
    most: { wide: 22, narrow: 20, large: 20 },
    width: 0.6,
    height: { wide: 52, narrow: 36, large: 36 },
  },
};

/** Rows of cells: how many in one, how far apart, after how many a gap lets the eye count. */
export interface Grid {
  readonly perRow: number;
  readonly group: number;
  readonly pitch: number;
  readonly rowPitch: number;
  readonly width: number;
  readonly height: number;
}

/** Width of a gap between groups, in cells. */
const GROUP_GAP = 0.6;

/** How many cells wide `count` of them are, gaps between groups included. */
function spread(count: number, group: number): number {
  return count + GROUP_GAP * Math.max(0, Math.ceil(count / group) - 1);
}

/** The grid that holds `most` cells in rows no wider than `room`; `perRow` asks for rows of a length of the editor's. */
export function gridFor(shape: Shape, most: number, room: number, frame: Frame, perRow?: number): Grid {
  const measure = MEASURES[shape];
  const widest = (group: number) => {
    let count = 1;
    while (count < most && spread(count + 1, group) * measure.least <= room) count += 1;
    return count;
  };
  const asked = perRow === undefined ? undefined : Math.min(perRow, Math.max(most, 1));
  const group = asked === undefined ? (most > 25 ? 10 : most > 8 ? 5 : most + 1) : Infinity;
  const fitting = widest(group);
  const whole = fitting >= 10 ? fitting - (fitting % 10) : fitting >= 5 ? fitting - (fitting % 5) : fitting;
  const count = asked !== undefined && asked <= fitting ? asked : fitting >= most ? most : whole;
  const pitch = Math.min(measure.most[frame.variant], room / spread(count, group));
  const width = pitch * measure.width;
  const height = measure.height?.[frame.variant] ?? width;
  return {
    perRow: count,
    group,
    pitch,
    rowPitch: measure.height === undefined ? pitch : height + 12,
    width,
    height,
  };
}

/** Where a cell stands: the middle of its foot from the upper left corner of its field, row 0 on top. */
export function cellAt(grid: Grid, index: number): { x: number; row: number } {
  const column = index % grid.perRow;
  const gaps = Math.floor(column / grid.group) * GROUP_GAP;
  return { x: (column + gaps) * grid.pitch + grid.width / 2, row: Math.floor(index / grid.perRow) };
}

/** Rows that a number of cells fills. */
export function rowsOf(grid: Grid, count: number): number {
  return Math.ceil(count / grid.perRow);
}

/** Height of so many rows, without the room below the last. */
export function heightOf(grid: Grid, rows: number): number {
  return rows === 0 ? 0 : (rows - 1) * grid.rowPitch + grid.height;
}
