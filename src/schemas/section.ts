import { z } from 'zod';
import { idListSchema, idSchema, titleLinesSchema } from './common.ts';

/** Front matter of `sections/*.mdx`. A section without a title is the preface; the others are counted 一, 二, 三. */
export const sectionSchema = z.strictObject({
  id: idSchema,
  title: titleLinesSchema.optional(),
  /** Ids of indicators, or of projects, that stand for the section on the home page. */
  highlights: idListSchema.optional(),
  /** Id of the figure shown beside them. */
  figure: idSchema.optional(),
});

export type SectionRecord = z.infer<typeof sectionSchema>;
