import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { join } from 'node:path';
import { contentFolder } from 'virtual:content-folder';
import { sectionSchema } from './schemas/section.ts';

/** The sections once more, for display only: their text is checked and modelled by `src/report`. */
export const collections = {
  sections: defineCollection({
    loader: glob({
      pattern: '*.mdx',
      base: join(contentFolder, 'sections'),
      generateId: ({ data }) => String(data['id']),
    }),
    schema: sectionSchema,
  }),
};
