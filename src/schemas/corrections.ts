import { z } from 'zod';
import { proseSchema, schemaKey } from './common.ts';

/** `corrections.json`: what the editor put right after publication, newest first. */
export const correctionsFileSchema = z.strictObject({
  $schema: schemaKey,
  corrections: z.array(z.strictObject({ date: z.iso.date(), text: proseSchema })),
});

export type CorrectionsFile = z.infer<typeof correctionsFileSchema>;
