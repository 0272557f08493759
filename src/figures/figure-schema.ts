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

const pairSchema = z.array(idSchema).length(2);

/**
 * A number the report does not state: computed from its own, shown as 推算 with its sum. It has no page. One of `plus`
 * (with `minus`), `times`, `ratio` says how.
 */
const derivedSchema = z.strictObject({
  /** What the texts of the figure call it: {at-least}. */
  id: idSchema.optional(),
  label: nameTemplateSchema,
  plus: idListSchema.optional(),
  minus: idListSchema.optional(),
  /** A count and an amount: so many of at least so much. */
  times: pairSchema.optional(),
  /** How often the second goes into the first. */
  ratio: pairSchema.optional(),
  /** Said in the texts, not drawn. */
  said: z.literal(true).optional(),
});

/** `figures/<id>.json`: one figure. Adding a figure is adding a file and naming it in the prose. */
export const figureSchema = z.strictObject({
  $schema: schemaKey,
  id: idSchema,
  kind: z.enum(KIND_NAMES),
  /** Says the finding. */
  title: nameTemplateSchema,
  /** What one mark is and how the scale runs, in place of a legend. */
  scale: nameTemplateSchema.optional(),
  /** What the figure shows, for those who do not see it. */
  description: templateSchema,
  /** The caution: what may not be read into it. */
  caption: templateSchema.optional(),
  /** Why numbers of different standings, periods or units, or a level and its own change, may be seen together. Part of the caption. */
  basis: sentenceSchema.optional(),
  /** What is drawn, in this order. */
  indicators: idListSchema.optional(),
  /** What is drawn by a kind that shows stages. */
  projects: idListSchema.optional(),
  /** Shorter names for the drawing, by id. */
  labels: z.record(z.string(), nameTemplateSchema).optional(),
  /** A few quiet words under a name, by id: on what the number rests. */
  details: z.record(z.string(), nameTemplateSchema).optional(),
  /** What is to be told apart from the others: indicators or derived numbers. */
  emphasis: idListSchema.optional(),
  derived: z.array(derivedSchema).min(1).optional(),
  notes: idListSchema.optional(),
  ...KIND_FIELDS,
});

export type FigureRecord = z.infer<typeof figureSchema>;
export type DerivedRecord = z.infer<typeof derivedSchema>;

/** What the texts of a figure call its derived numbers, where the record gives them no name. */
export function derivedId({ id }: DerivedRecord, position: number): string {
  return id ?? `derived-${position + 1}`;
}
