import { z } from 'zod';
import { chosenSentenceSchema, idListSchema, idSchema, periodSchema, titleLinesSchema } from './common.ts';

/** Front matter of `sections/*.mdx`. A section without a title is the preface; the others are counted 一, 二, 三. */
export const sectionSchema = z.strictObject({
  id: idSchema,
  title: titleLinesSchema.optional(),
  /** When what it tells holds, where that is not the report's period. YAML reads a bare year as a number. */
  period: z.preprocess((code) => (typeof code === 'number' ? String(code) : code), periodSchema).optional(),
  /** Ids of indicators, or of projects, that stand for the section on the home page. */
  highlights: idListSchema.optional(),
  /** Id of the figure shown beside them. */
  figure: idSchema.optional(),
  /** One of its sentences, shown in its own words. */
  sentence: chosenSentenceSchema.optional(),
});

export type SectionRecord = z.infer<typeof sectionSchema>;
