import type { Drawing, DrawnDatum, Frame, Plan, Theme } from '../../drawing.ts';
import { drawMark } from '../../marks.ts';
import { numberRoom } from '../../pen.ts';
import { cellAt, gridFor, heightOf, rowsOf, type Grid } from './cell-grid.ts';
import { drawCell, drawCells, type Cell, type Shape } from './cell-shapes.ts';
import { drawLabel, labelFor, numberSizeOf, type Label } from './labels.ts';
import type { Point } from './laid-out.ts';
import { pixelChart } from './pixel-chart.ts';

/** What is drawn as cells, whatever the kind calls it. */
export interface CellOptions {
  readonly shape: Shape;
  /** Base units that one cell stands for. */
  readonly one: number;
  /** Groups stand side by side on one line, not one below the other. */
  readonly stands: boolean;
  readonly perRow: number | undefined;
  /** All groups together fill one field. */
  readonly isWhole: boolean;
}

interface Group {
  readonly datum: DrawnDatum;
  readonly label: Label;
  readonly labelAt: Point;
  /** Feet of its cells. */
  readonly feet: readonly Point[];
  /** Share of the last cell that is full. */
  readonly lastShare: number;
  /** Left end of the empty track of a nought, and its height. */
  readonly track: Point | undefined;
  readonly area: { x: number; y: number; width: number; height: number };
}

interface Layout {
  readonly grid: Grid;
  readonly groups: readonly Group[];
  readonly height: number;
  /** The line that everything stands on, where it does. */
  readonly horizon: number | undefined;
}

const FIELD_GAP = 8;
const GROUP_GAP = 22;
const SAMPLE = 12;
const COLUMN_GAP = 14;

const countOf = ({ value }: DrawnDatum, one: number) => value / one;
// What is left of a division is not a further cell.
const cellsOf = (datum: DrawnDatum, one: number) => Math.ceil(countOf(datum, one) - 1e-6);

function lastShareOf(datum: DrawnDatum, one: number): number {
  const rest = countOf(datum, one) % 1;
  return rest < 1e-6 || rest > 1 - 1e-6 ? 1 : rest;
}

/** One group below the other, each under its own name. */
function lying(data: readonly DrawnDatum[], frame: Frame, options: CellOptions): Layout {
  const { shape, one, perRow } = options;
  const grid = gridFor(
    shape,
    Math.max(...data.map((datum) => cellsOf(datum, one))),
    frame.width,
    frame,
    perRow,
  );
  let top = 0;
  const groups = data.map((datum): Group => {
    const label = labelFor(datum, frame, frame.width);
    const count = cellsOf(datum, one);
    const field = top + label.height + FIELD_GAP;
    const height = count === 0 ? 8 : heightOf(grid, rowsOf(grid, count));
    const group = {
      datum,
      label,
      labelAt: { x: 0, y: top },
      feet: Array.from({ length: count }, (_, index) => {
        const { x, row } = cellAt(grid, index);
        return { x, y: field + row * grid.rowPitch + grid.height };
      }),
      lastShare: lastShareOf(datum, one),
      track: count === 0 ? { x: 0, y: field } : undefined,
      area: { x: 0, y: top, width: frame.width, height: field + height - top },
    };
    top = field + height + GROUP_GAP;
    return group;
  });
  return { grid, groups, height: top - GROUP_GAP + 1, horizon: undefined };
}

/** All groups in one field, their names above it, each with a sample of its cells. */
function wholeField(data: readonly DrawnDatum[], frame: Frame, options: CellOptions): Layout {
  const { shape, one, perRow } = options;
  const total = data.reduce((sum, datum) => sum + cellsOf(datum, one), 0);
  const grid = gridFor(shape, total, frame.width, frame, perRow);
  const left = SAMPLE + FIELD_GAP;
  const labels = data.map((datum) => labelFor(datum, frame, frame.width - left));
  const field = labels.reduce((sum, { height }) => sum + height + 4, 0) + FIELD_GAP;
  let [top, drawn] = [0, 0];
  const groups = data.map((datum, position): Group => {
    const label = labels[position] ?? labelFor(datum, frame, frame.width - left);
    const [start, labelTop] = [drawn, top];
    drawn += cellsOf(datum, one);
    top += label.height + 4;
    return {
      datum,
      label,
      labelAt: { x: left, y: labelTop },
      feet: Array.from({ length: drawn - start }, (_, index) => {
        const { x, row } = cellAt(grid, start + index);
        return { x, y: field + row * grid.rowPitch + grid.height };
      }),
      lastShare: lastShareOf(datum, one),
      track: undefined,
      area: { x: 0, y: labelTop, width: frame.width, height: label.height + 4 },
    };
  });
  return { grid, groups, height: field + heightOf(grid, rowsOf(grid, total)) + 1, horizon: undefined };
}

/** Groups side by side on one line, each under its name; undefined where a name has no room in its column. */
function standing(data: readonly DrawnDatum[], frame: Frame, options: CellOptions): Layout | undefined {
  const { shape, one } = options;
  const column = (frame.width + COLUMN_GAP) / data.length;
  const room = column - COLUMN_GAP;
  if (data.some((datum) => numberRoom(datum.number, numberSizeOf(datum, frame)) > room)) return undefined;
  const most = Math.max(...data.map((datum) => cellsOf(datum, one)));
  const grid = gridFor(shape, most, room, frame, options.perRow ?? (shape === 'dot' ? 10 : 5));
  const labels = data.map((datum) => labelFor(datum, frame, room, false));
  const heights = data.map((datum, index) => {
    const field = heightOf(grid, rowsOf(grid, cellsOf(datum, one)));
    return (labels[index]?.height ?? 0) + FIELD_GAP + field;
  });
  const horizon = Math.max(...heights) + grid.pitch - grid.width + 2;
  const foot = horizon - (grid.pitch - grid.width) - 1;
  const groups = data.map((datum, index): Group => {
    const label = labels[index] ?? labelFor(datum, frame, room, false);
    const x = index * column;
    const count = cellsOf(datum, one);
    const fieldTop = foot - heightOf(grid, rowsOf(grid, count));
    const top = fieldTop - FIELD_GAP - label.height;
    return {
      datum,
      label,
      labelAt: { x, y: top },
      feet: Array.from({ length: count }, (_, cell) => {
        const place = cellAt(grid, cell);
        return { x: x + place.x, y: foot - place.row * grid.rowPitch };
      }),
      lastShare: lastShareOf(datum, one),
      track: undefined,
      area: { x, y: top, width: room, height: horizon - top },
    };
  });
  return { grid, groups, height: horizon + 2, horizon };
}

/** Counts, and amounts in cells of one size: solid is what is told apart, the rest are outlines. */
export function cellPlan({ data }: Drawing, options: CellOptions, frame: Frame, theme: Theme): Plan {
  const layout = options.isWhole
    ? wholeField(data, frame, options)
    : ((options.stands ? standing(data, frame, options) : undefined) ?? lying(data, frame, options));
  const { grid, groups, height, horizon } = layout;
  const { shape } = options;
  return pixelChart(
    frame,
    height,
    theme,
    groups.map(({ feet }) => feet),
    (pen, points) => {
      groups.forEach((group, index) => {
        const { datum, label, labelAt, track, lastShare } = group;
        drawMark(pen.context, datum, group.area, () => {
          const cells = points(index).map(({ x, y }, cell, all): Cell => ({
            x,
            bottom: y,
            width: grid.width,
            height: grid.height,
            share: cell === all.length - 1 ? lastShare : 1,
          }));
          if (options.isWhole) {
            const middle = labelAt.y + label.size * 0.86 - SAMPLE * 0.9;
            drawCell(
              pen,
              shape === 'square' ? 'square' : 'dot',
              { x: SAMPLE / 2, bottom: middle + SAMPLE, width: SAMPLE, height: SAMPLE, share: 1 },
              datum.emphasised,
            );
          }
          drawLabel(pen, label, frame, labelAt.x, labelAt.y);
          if (track) {
            pen.line(track.x, track.y, frame.width, track.y, theme.hair);
            pen.line(track.x + 0.75, track.y - 4, track.x + 0.75, track.y + 4, theme.ink, 1.5);
          }
          // Feet of a row of lamps stand on their own line.
          if (shape === 'lamp') {
            for (const y of new Set(cells.map(({ bottom }) => bottom))) {
              pen.line(0, y, frame.width, y, theme.ink, 1.5);
            }
          }
          drawCells(pen, shape, cells, datum.emphasised);
        });
      });
      if (horizon !== undefined) pen.line(0, horizon, frame.width, horizon, theme.ink, 1.5);
    },
  );
}
