import type { Section } from '../../report/model.ts';

/** Numbers that fill a field of their own. */
const MANY = 4;

/**
 * How a section shows on the home page, by what its editor has chosen for it: a figure, a sentence, the report's words for
 * how far things are, many numbers, or one large with others beside it.
 */
export function matterForm({ figure, quotation, highlights }: Section) {
  if (figure) return 'figure';
  if (quotation) return 'quotation';
  if (highlights.length > 0 && highlights.every(({ kind }) => kind === 'project')) return 'words';
  if (highlights.length >= MANY) return 'many';
  return 'lead';
}
