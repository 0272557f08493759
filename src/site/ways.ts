import type { Heading, Paragraph, Section } from '../report/model.ts';

/** Paragraphs from one way in to the next, where no heading stands between them. */
const STRIDE = 10;

/** In a stretch of paragraphs every tenth after the first, unless little follows it. */
function strides(paragraphs: readonly Paragraph[]): Paragraph[] {
  return paragraphs.filter(
    (_, position) => position > 0 && position % STRIDE === 0 && paragraphs.length - position >= STRIDE / 2,
  );
}

/** Ways into a section: its headings, and paragraphs where none stands for long. None into one that is short and has no headings. */
export function waysInto({ headings, paragraphs }: Section): (Heading | Paragraph)[] {
  const further = strides(paragraphs.filter(({ heading }) => heading === undefined));
  return [
    // Before headings, the beginning needs no way: it stands right under the list.
    ...(headings.length === 0 && further.length > 0 ? paragraphs.slice(0, 1) : []),
    ...further,
    ...headings.flatMap((heading) => [heading, ...strides(heading.paragraphs)]),
  ];
}
