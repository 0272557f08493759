import { z } from 'zod';
import { FIGURE_KINDS } from '../domain/figure-kind.ts';
import { idListSchema, idSchema, schemaKey, templateSchema } from './common.ts';

/** A number the report does not state: computed from its own, shown as 推算 with its sum. It has no id and no page. */
const derivedSchema = z.strictObject({
  label: templateSchema,
  plus: idListSchema,
  minus: idListSchema.optional(),
});

/** `figures/<id>.json`: one figure. Adding a figure is adding a file and naming it in the prose. */
export const figureSchema = z.strictObject({
  $schema: schemaKey,
  id: idSchema,
  kind: z.enum(FIGURE_KINDS),
  /** Says the finding. */
  title: templateSchema,
  /** What the figure shows, for those who do not see it. */
  description: templateSchema,
  /** A few words under the figure: scale, unit, caution. */
  caption: templateSchema.optional(),
  /** What is drawn, in this order. */
  indicators: idListSchema,
  /** Shorter names for the drawing, by indicator. */
  labels: z.record(z.string(), templateSchema).optional(),
  /** Indicators to be told apart from the others. */
  emphasis: idListSchema.optional(),
  /** Dots only: the indicator of which everything drawn is a part. */
  whole: idSchema.optional(),
  derived: z.array(derivedSchema).min(1).optional(),
  /** Where the scale starts; bars start from zero. */
  from: z.number().optional(),
  notes: idListSchema.optional(),
});

export type FigureRecord = z.infer<typeof figureSchema>;
export type DerivedRecord = z.infer<typeof derivedSchema>;
