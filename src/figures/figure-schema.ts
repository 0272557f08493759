import { z } from 'zod';
import {
  idListSchema,
  idSchema,
  nameTemplateSchema,
  schemaKey,
  sentenceSchema,
  templateSchema,
} from '../schemas/common.ts';
import { KIND_FIELDS, KIND_NAMES } from './kinds/kinds-by-name.ts';

/** A number the report does not state: computed from its own, shown as 推算 with its sum. It has no id and no page. */
const derivedSchema = z.strictObject({
  label: nameTemplateSchema,
  plus: idListSchema,
  minus: idListSchema.optional(),
});

/** `figures/<id>.json`: one figure. Adding a figure is adding a file and naming it in the prose. */
export const figureSchema = z.strictObject({
  $schema: schemaKey,
  id: idSchema,
  kind: z.enum(KIND_NAMES),
  /** Says the finding. */
  title: nameTemplateSchema,
  /** What the figure shows, for those who do not see it. */
  description: templateSchema,
  /** A few words under the figure: scale, unit, caution. */
  caption: templateSchema.optional(),
  /** Why numbers of different standings or periods, or a level and its own change, may be seen together. Part of the caption. */
  basis: sentenceSchema.optional(),
  /** What is drawn, in this order. */
  indicators: idListSchema,
  /** Shorter names for the drawing, by indicator. */
  labels: z.record(z.string(), nameTemplateSchema).optional(),
  /** Indicators to be told apart from the others. */
  emphasis: idListSchema.optional(),
  derived: z.array(derivedSchema).min(1).optional(),
  notes: idListSchema.optional(),
  ...KIND_FIELDS,
});

export type FigureRecord = z.infer<typeof figureSchema>;
export type DerivedRecord = z.infer<typeof derivedSchema>;
