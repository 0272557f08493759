import { getCollection, render } from 'astro:content';

/** The compiled prose of every section by id, ready to be shown with `authorsVocabulary`. */
export async function sectionProse() {
  const entries = await getCollection('sections');
  const rendered = await Promise.all(
    entries.map(async (entry) => [entry.data.id, (await render(entry)).Content] as const),
  );
  return new Map(rendered);
}
