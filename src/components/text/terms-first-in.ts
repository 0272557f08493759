import type { Paragraph, Term } from '../../report/model.ts';

function termsOf({ inlines }: Paragraph): Term[] {
  return inlines.flatMap((inline) => {
    if (inline.kind === 'term') return [inline.term];
    // Words that are a fact too lead to the fact; its record names the term.
    if (inline.kind === 'indicator') return inline.indicator.terms;
    return inline.kind === 'project' ? inline.project.terms : [];
  });
}

/** The terms that a section uses first in this paragraph. */
export function termsFirstIn(paragraph: Paragraph): Term[] {
  const { paragraphs } = paragraph.section;
  const before = new Set(paragraphs.slice(0, paragraphs.indexOf(paragraph)).flatMap(termsOf));
  return [...new Set(termsOf(paragraph))].filter((term) => !before.has(term));
}
