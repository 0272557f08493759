import { z } from 'zod';
import { lineSchema, schemaKey, wordsSchema } from './common.ts';

/** What words with a number are, where they are no indicator. */
export const NUMERAL_KINDS = ['name', 'date', 'version', 'age', 'quantity'] as const;

/**
 * Words with a number that are no indicator: part of a name, a date, a version, an age; or a quantity that is none on
 * purpose, for the reason given.
 */
export const numeralSchema = z
  .strictObject({
    text: wordsSchema,
    kind: z.enum(NUMERAL_KINDS),
    reason: lineSchema.optional(),
  })
  .refine(({ kind, reason }) => (kind === 'quantity') === (reason !== undefined), {
    path: ['reason'],
    error: '数量（quantity）不立为指标，要写明理由（reason）；其余各类不写',
  });

/** `numerals.json`. */
export const numeralsFileSchema = z.strictObject({ $schema: schemaKey, numerals: z.array(numeralSchema) });

export type NumeralRecord = z.infer<typeof numeralSchema>;
export type NumeralsFile = z.infer<typeof numeralsFileSchema>;
