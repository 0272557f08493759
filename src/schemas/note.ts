import { z } from 'zod';
import {
  idListSchema,
  idSchema,
  lineSchema,
  nameTemplateSchema,
  schemaKey,
  templateSchema,
  wordsSchema,
} from './common.ts';

/** What the editor says beside the text: a remark on the wording, or a caution on how a number may be read. */
export const noteSchema = z.strictObject({
  id: idSchema,
  kind: z.enum(['editor', 'caution']),
  /** A few words that say it all to a hurried reader. */
  title: nameTemplateSchema,
  text: templateSchema,
  /** Where a figure or a definition from outside the report comes from. */
  source: lineSchema.optional(),
  /** What `source` gives for an indicator where the report gives another number; {later} in `text`. */
  later: z.strictObject({ of: idSchema, text: wordsSchema }).optional(),
  /** Numbers in `text` worked out from the report's own, each with its sum; the text says 推算. */
  derived: z
    .array(z.strictObject({ text: wordsSchema, plus: idListSchema, minus: idListSchema.optional() }))
    .min(1)
    .optional(),
  /** Marks the place with 〔原文如此〕. */
  sic: z.literal(true).optional(),
});

/** `notes.json`. */
export const notesFileSchema = z.strictObject({ $schema: schemaKey, notes: z.array(noteSchema) });

export type NoteRecord = z.infer<typeof noteSchema>;
export type NotesFile = z.infer<typeof notesFileSchema>;
