import { z } from 'zod';
import { idSchema, lineSchema, proseSchema, schemaKey, wordsSchema } from './common.ts';

/** A term with its meaning and whose definition it is. */
export const termSchema = z.strictObject({
  id: idSchema,
  term: wordsSchema,
  meaning: proseSchema,
  authority: lineSchema,
});

/** `glossary.json`. */
export const glossaryFileSchema = z.strictObject({ $schema: schemaKey, terms: z.array(termSchema) });

export type TermRecord = z.infer<typeof termSchema>;
export type GlossaryFile = z.infer<typeof glossaryFileSchema>;
