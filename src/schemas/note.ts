import { z } from 'zod';
import { idSchema, schemaKey, templateSchema, wordsSchema } from './common.ts';

/** What the editor says beside the text: a remark on the wording, or a caution on how a number may be read. */
export const noteSchema = z.strictObject({
  id: idSchema,
  kind: z.enum(['editor', 'caution']),
  /** A few words that say it all to a hurried reader. */
  title: templateSchema,
  text: templateSchema,
  /** Where a figure or a definition from outside the report comes from. */
  source: wordsSchema.optional(),
  /** Marks the place with 〔原文如此〕. */
  sic: z.literal(true).optional(),
});

/** `notes.json`. */
export const notesFileSchema = z.strictObject({ $schema: schemaKey, notes: z.array(noteSchema) });

export type NoteRecord = z.infer<typeof noteSchema>;
export type NotesFile = z.infer<typeof notesFileSchema>;
