import type { z } from 'zod';
import type { Quantity } from '../../domain/quantity.ts';
import type { Drawing, Plan, Theme, Variant } from '../drawing.ts';
import type { FigureRecord } from '../figure-schema.ts';

/** Tells an author what a kind cannot draw truthfully: the field, what is there, what should be, what to do. */
export type Refuse = (field: string, found: string, expected: string, advice: string) => void;

/** One kind of figure, complete: what its records may say, what it refuses, how it is drawn. */
export interface FigureKind<Fields extends z.ZodRawShape = z.ZodRawShape> {
  /** Fields of its records beside those of every figure, all optional. */
  readonly fields: Fields;
  /** Refuses a figure that it would have to draw untruthfully; `quantities` are all that is drawn. */
  limits(record: FigureRecord, quantities: readonly Quantity[], refuse: Refuse): void;
  plan(drawing: Drawing, variant: Variant, theme: Theme): Plan;
  /** The drawing that a preview card shows. */
  cardVariant(drawing: Drawing): Variant;
}
