import { printedNumber } from '../../domain/printed-number.ts';
import type { ContentIndex } from '../index/index-content.ts';
import { sectionPeriod } from '../index/period-of.ts';
import { byId, type Figure, type Heading, type Paragraph, type Section } from '../model.ts';
import { homeSection, type Homed } from './homes.ts';
import { quotationOf } from './quotations.ts';
import { firstMarks } from './note-marks.ts';
import type { References } from './references.ts';
import { Shells } from './shell.ts';

const LATER = [
  'headings',
  'paragraphs',
  'indicators',
  'projects',
  'figures',
  'notes',
  'highlights',
  'figure',
  'quotation',
] as const;
type Later = (typeof LATER)[number];
type Homes = readonly Homed<{ readonly id: string }>[];

/** The sections, still without what stands in them. */
export function sectionShells(index: ContentIndex): Shells<Section, Later> {
  const { sections } = index.content;
  const titled = sections.filter(({ front }) => front.data.title);
  // One title with a number is enough: beside it, another's number from us would be taken for the report's.
  const selfNumbered = titled.some(({ front }) => printedNumber(front.data.title?.[0] ?? ''));
  return new Shells<Section, Later>(
    LATER,
    sections.map((source) => {
      const { id, title } = source.front.data;
      return {
        id,
        ordinal: title && titled.indexOf(source) + 1,
        selfNumbered,
        titleLines: title ?? [],
        period: sectionPeriod(index, id),
      };
    }),
  );
}

/** Gives the sections what stands in them. */
export function fillSections(
  index: ContentIndex,
  shells: Shells<Section, Later>,
  refer: References,
  contents: {
    readonly headings: readonly Heading[];
    readonly paragraphs: readonly Paragraph[];
    readonly indicators: Homes;
    readonly projects: Homes;
    readonly figures: readonly Figure[];
  },
): void {
  const idsIn = (section: string, facts: Homes) =>
    facts.filter((fact) => homeSection(fact) === section).map(({ record }) => record.id);
  const isProject = (id: string) => contents.projects.some(({ record }) => record.id === id);
  for (const source of index.content.sections) {
    const { id, highlights = [], figure, sentence } = source.front.data;
    shells.fill(id, {
      headings: contents.headings.filter(({ section }) => section.id === id),
      paragraphs: contents.paragraphs.filter(({ section }) => section.id === id),
      indicators: idsIn(id, contents.indicators).map(refer.indicator),
      projects: idsIn(id, contents.projects).map(refer.project),
      figures: contents.figures.filter(({ section }) => section.id === id),
      notes: firstMarks(index, source).map(({ note }) => refer.note(note)),
      highlights: highlights.map((one) => (isProject(one) ? refer.project(one) : refer.indicator(one))),
      figure: figure === undefined ? undefined : byId(contents.figures, figure),
      quotation: quotationOf(index, sentence, contents.paragraphs),
    });
  }
}
