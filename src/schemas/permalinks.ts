import { z } from 'zod';
import { idSchema, schemaKey } from './common.ts';

/** Everything that has an address of its own. */
export const ID_KINDS = [
  'section',
  'heading',
  'paragraph',
  'indicator',
  'project',
  'figure',
  'term',
  'note',
] as const;

const permalinkSchema = z.strictObject({
  id: idSchema,
  kind: z.enum(ID_KINDS),
  /** Section on whose page the id stood; absent for what belongs to no section. */
  section: idSchema.optional(),
});

/** `permalinks.json`: every id ever published, written by `npm run record-ids`. An id that goes leaves an alias. */
export const permalinksFileSchema = z.strictObject({
  $schema: schemaKey,
  ids: z.array(permalinkSchema),
  /** Old id → the id that took its place. */
  aliases: z.record(idSchema, idSchema),
});

export type Permalink = z.infer<typeof permalinkSchema>;
export type PermalinksFile = z.infer<typeof permalinksFileSchema>;
