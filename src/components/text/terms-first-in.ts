import type { Paragraph, Term } from '../../report/model.ts';

function termsOf({ inlines }: Paragraph): Term[] {
  return inlines.flatMap((inline) => (inline.kind === 'term' ? [inline.term] : []));
}

/** The terms that a section uses first in this paragraph. */
export function termsFirstIn(paragraph: Paragraph): Term[] {
  const { paragraphs } = paragraph.section;
  const before = new Set(paragraphs.slice(0, paragraphs.indexOf(paragraph)).flatMap(termsOf));
  return [...new Set(termsOf(paragraph))].filter((term) => !before.has(term));
}
