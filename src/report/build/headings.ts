import { headingWords, type ContentIndex } from '../index/index-content.ts';
import type { Heading, Paragraph } from '../model.ts';
import type { References } from './references.ts';
import { Shells } from './shell.ts';

const LATER = ['paragraphs'] as const;
type Later = (typeof LATER)[number];

/** The headings of all sections, in the order of the text, still without their paragraphs. */
export function headingShells(
  { content: { sections } }: ContentIndex,
  refer: Pick<References, 'section'>,
): Shells<Heading, Later> {
  return new Shells<Heading, Later>(
    LATER,
    sections.flatMap(({ front, headings }) =>
      headings.map((source) => ({
        id: source.id,
        section: refer.section(front.data.id),
        words: headingWords(source),
      })),
    ),
  );
}

/** Gives the headings the paragraphs under them. */
export function fillHeadings(
  { content: { sections } }: ContentIndex,
  shells: Shells<Heading, Later>,
  paragraphs: readonly Paragraph[],
): void {
  for (const { id } of sections.flatMap(({ headings }) => headings)) {
    shells.fill(id, { paragraphs: paragraphs.filter(({ heading }) => heading?.id === id) });
  }
}
