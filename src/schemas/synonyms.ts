import { z } from 'zod';
import { idListSchema, schemaKey, wordsSchema } from './common.ts';

/** Everyday words that one list of synonyms may have. */
const MOST_WORDS = 20;

/** Words that readers say, and the indicators, projects, figures or terms that they mean, the nearest first. */
export const synonymSchema = z.strictObject({
  words: z
    .array(wordsSchema.refine((words) => /[\p{L}\p{N}]/u.test(words), { error: '有文字或数字的词' }))
    .min(1)
    .max(MOST_WORDS),
  means: idListSchema,
});

/** `synonyms.json`. */
export const synonymsFileSchema = z.strictObject({ $schema: schemaKey, synonyms: z.array(synonymSchema) });

export type SynonymsFile = z.infer<typeof synonymsFileSchema>;
export type SynonymRecord = z.infer<typeof synonymSchema>;
