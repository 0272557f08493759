import type { Pen } from '../../pen.ts';

/** What one thing counted looks like. */
export const SHAPES = ['dot', 'square', 'tick', 'lamp'] as const;
export type Shape = (typeof SHAPES)[number];

/** A cell: the middle of its foot is at `x`, `bottom`. */
export interface Cell {
  readonly x: number;
  readonly bottom: number;
  readonly width: number;
  readonly height: number;
  /** How much of it is full, more than 0 and at most 1. */
  readonly share: number;
}

/** Draws a cell: solid in lamp light where emphasised, else an outline; what is missing of a whole is a ghost. */
export function drawCell(pen: Pen, shape: Shape, cell: Cell, emphasised: boolean): void {
  const { accent, lamp, hair, paper } = pen.theme;
  const { x, bottom, width, height, share } = cell;
  const [left, top] = [x - width / 2, bottom - height];
  const line = width < 9 ? 1.25 : 1.5;
  const paint = emphasised ? { fill: lamp } : { stroke: accent, line };
  switch (shape) {
    case 'dot': {
      const radius = width / 2;
      const y = bottom - radius;
      if (share === 1) pen.circle(x, y, radius, paint);
      else {
        pen.circle(x, y, radius, { stroke: hair, line: 1 });
        pen.halfCircle(x, y, radius, paint);
      }
      return;
    }
    case 'square':
      if (share < 1) pen.rect(left, top, width, height, { stroke: hair, line: 1 });
      pen.rect(left, top, Math.max(width * share, 2), height, paint);
      return;
    case 'tick':
      pen.rect(left, top, width * share, height, { fill: emphasised ? lamp : accent });
      return;
    case 'lamp': {
      const radius = lampRadius(cell);
      pen.circle(x, top + radius, radius, emphasised ? paint : { ...paint, fill: paper });
    }
  }
}

const lampRadius = ({ width, height }: Cell) => Math.min(width / 2, height / 5);

/** Draws cells alike, one shape at a time, so that what is painted alike is one element. */
export function drawCells(pen: Pen, shape: Shape, cells: readonly Cell[], emphasised: boolean): void {
  if (shape === 'lamp') {
    for (const cell of cells) {
      const top = cell.bottom - cell.height + 2 * lampRadius(cell) - 0.5;
      pen.line(cell.x, cell.bottom, cell.x, top, emphasised ? pen.theme.lamp : pen.theme.accent, 1.5);
    }
  }
  for (const cell of cells) drawCell(pen, shape, cell, emphasised);
}
