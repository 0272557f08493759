import type { z } from 'zod';
import type { Quantity } from '../../domain/quantity.ts';
import type { Drawing, Plan, Theme, Variant } from '../drawing.ts';

/** Tells an author what cannot be drawn truthfully: the field, what is there, what should be, what to do. */
export type Refuse = (field: string, found: string, expected: string, advice: string) => void;

/** One kind of figure, complete: what its records may say, what it refuses, how it is drawn. */
export interface FigureKind<Fields extends z.ZodRawShape = z.ZodRawShape> {
  /** Fields of its records beside those of every figure, all optional. */
  readonly fields: Fields;
  /** Refuses what it would have to draw untruthfully: its own fields, and all quantities that are drawn. */
  limits(own: z.infer<z.ZodObject<Fields>>, quantities: readonly Quantity[], refuse: Refuse): void;
  plan(drawing: Drawing, variant: Variant, theme: Theme): Plan;
  /** The drawing that a preview card shows. */
  cardVariant(drawing: Drawing): Variant;
}

/** A kind whose own fields are known to the compiler. */
export function figureKind<Fields extends z.ZodRawShape>(kind: FigureKind<Fields>): FigureKind<Fields> {
  return kind;
}
