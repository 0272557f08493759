import type { z } from 'zod';
import type { Quantity } from '../../domain/quantity.ts';
import type { Drawing, Frame, Plan, Theme } from '../drawing.ts';

/** Tells an author what cannot be drawn truthfully: the field, what is there, what should be, what to do. */
export type Refuse = (field: string, found: string, expected: string, advice: string) => void;

/** A number that a figure draws, by the name that the figure has for it. */
export interface DrawnQuantity {
  readonly id: string;
  readonly quantity: Quantity;
}

/**
 * What a kind can draw. `lengths`: numbers on one scale; `pairs`: numbers each with a scale of its own; `ranks`: places
 * in a row; `limits`: bounds and grades without a scale; `counts`: things counted, each kind by itself; `projects`: named
 * things with a stage.
 */
export type Draws = 'lengths' | 'pairs' | 'ranks' | 'limits' | 'counts' | 'projects';

export interface PartOfWhole {
  readonly part: string;
  readonly of: string;
}

/** One kind of figure, complete: what its records may say, what it refuses, how it is drawn. */
export interface FigureKind<Fields extends z.ZodRawShape = z.ZodRawShape> {
  readonly draws: Draws;
  /** Fields of its records beside those of every figure, all optional. */
  readonly fields: Fields;
  /** Refuses what it would have to draw untruthfully: its own fields, and all quantities that are drawn. */
  limits(own: z.infer<z.ZodObject<Fields>>, quantities: readonly DrawnQuantity[], refuse: Refuse): void;
  /** What is drawn as a part of what, by their names in the figure. */
  parts?(own: z.infer<z.ZodObject<Fields>>): readonly PartOfWhole[];
  plan(drawing: Drawing, own: z.infer<z.ZodObject<Fields>>, frame: Frame, theme: Theme): Plan;
}

/** A kind whose own fields are known to the compiler. */
export function figureKind<Fields extends z.ZodRawShape>(kind: FigureKind<Fields>): FigureKind<Fields> {
  return kind;
}
