import { z } from 'zod';
import { schemaKey, wordsSchema } from './common.ts';

/** Words with digits that state no quantity: part of a name, a date, a version, an age. */
export const numeralSchema = z.strictObject({
  text: wordsSchema,
  kind: z.enum(['name', 'date', 'version', 'age']),
});

/** `numerals.json`. */
export const numeralsFileSchema = z.strictObject({ $schema: schemaKey, numerals: z.array(numeralSchema) });

export type NumeralRecord = z.infer<typeof numeralSchema>;
export type NumeralsFile = z.infer<typeof numeralsFileSchema>;
