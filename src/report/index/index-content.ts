import { parseQuantity, type Quantity } from '../../domain/quantity.ts';
import { withDeclared } from '../../domain/unit/declared.ts';
import { TABLE_UNITS } from '../../domain/unit/known-units.ts';
import type { KnownUnits } from '../../domain/unit/unit.ts';
import type { FigureRecord } from '../../figures/figure-schema.ts';
import type { IndicatorRecord } from '../../schemas/indicator.ts';
import type { NoteRecord } from '../../schemas/note.ts';
import type { ProjectRecord } from '../../schemas/project.ts';
import type { TermRecord } from '../../schemas/glossary.ts';
import type { Source } from '../read/json-source.ts';
import type { Place } from '../problem.ts';
import type { HeadingSource, Inline, ParagraphSource } from '../read/prose.ts';
import type { Content, SectionSource } from '../read/read-content.ts';

/** A record with the way to each of its fields. */
export interface Entry<T> {
  readonly record: T;
  /** Section whose file holds the record; undefined for files that serve the whole report. */
  readonly section: string | undefined;
  at(...path: PropertyKey[]): Place;
}

/** An inline with the paragraph and section it stands in. */
export interface Mention<I extends Inline = Inline> {
  readonly inline: I;
  readonly paragraph: ParagraphSource;
  readonly section: SectionSource;
  /** Index of the inline in its paragraph. */
  readonly position: number;
}

/** A mention of one kind of inline. */
export type MentionOf<K extends Inline['kind']> = Mention<Extract<Inline, { readonly kind: K }>>;

/** The content by id, in authored order, for checks that look across files. */
export interface ContentIndex {
  readonly content: Content;
  readonly indicators: readonly Entry<IndicatorRecord>[];
  readonly projects: readonly Entry<ProjectRecord>[];
  readonly figures: readonly Entry<FigureRecord>[];
  readonly terms: readonly Entry<TermRecord>[];
  readonly notes: readonly Entry<NoteRecord>[];
  readonly indicatorById: ReadonlyMap<string, Entry<IndicatorRecord>>;
  readonly projectById: ReadonlyMap<string, Entry<ProjectRecord>>;
  /** The units of the table and those that the report declares. */
  readonly units: KnownUnits;
  /** What the words of an indicator say; none for words that are no quantity. */
  readonly quantityById: ReadonlyMap<string, Quantity>;
  readonly mentions: readonly Mention[];
}

function entries<F, T>(source: Source<F>, list: string, records: readonly T[], section?: string): Entry<T>[] {
  return records.map((record, index) => ({
    record,
    section,
    at: (...path) => source.place([list, index, ...path]),
  }));
}

function mapById<T extends { readonly id: string }>(list: readonly Entry<T>[]): Map<string, Entry<T>> {
  return new Map(list.map((entry) => [entry.record.id, entry]));
}

function quantitiesById(
  indicators: readonly Entry<IndicatorRecord>[],
  units: KnownUnits,
): Map<string, Quantity> {
  return new Map(
    indicators.flatMap(({ record: { id, text, unit } }) => {
      const quantity = parseQuantity(text, units, unit);
      return quantity ? [[id, quantity] as const] : [];
    }),
  );
}

/** Mentions of one kind, narrowed. */
export function mentionsOf<K extends Inline['kind']>(
  { mentions }: Pick<ContentIndex, 'mentions'>,
  kind: K,
): MentionOf<K>[] {
  // A type predicate would need K to be one literal; the filter proves what the cast says.
  return mentions.filter(({ inline }) => inline.kind === kind) as MentionOf<K>[];
}

/** Words a heading shows. */
export function headingWords({ inlines }: HeadingSource): string {
  return inlines
    .map(({ words }) => words)
    .join('')
    .trim();
}

/** Words a paragraph shows, numbers filled in, note marks left out. An unknown number counts as no words. */
export function paragraphWords(
  index: Pick<ContentIndex, 'indicatorById'>,
  inlines: readonly Inline[],
): string {
  return inlines.map((inline) => inlineWords(index, inline)).join('');
}

/** Words one inline shows. */
export function inlineWords(index: Pick<ContentIndex, 'indicatorById'>, inline: Inline): string {
  switch (inline.kind) {
    case 'words':
    case 'project':
    case 'term':
      return inline.words;
    case 'indicator':
      return index.indicatorById.get(inline.id)?.record.text ?? '';
    case 'note':
      return '';
  }
}

/** Builds the index. */
export function indexContent(content: Content): ContentIndex {
  const indicators = [...content.indicators].flatMap(([section, source]) =>
    entries(source, 'indicators', source.data.indicators, section),
  );
  const projects = [...content.projects].flatMap(([section, source]) =>
    entries(source, 'projects', source.data.projects, section),
  );
  const mentions = content.sections.flatMap((section) =>
    section.paragraphs.flatMap((paragraph) =>
      paragraph.inlines.map((inline, position): Mention => ({ inline, paragraph, section, position })),
    ),
  );
  const { units } = withDeclared(TABLE_UNITS, content.units.data.units);
  return {
    content,
    indicators,
    projects,
    figures: [...content.figures.values()].map((source) => ({
      record: source.data,
      section: undefined,
      at: (...path) => source.place(path),
    })),
    terms: entries(content.glossary, 'terms', content.glossary.data.terms),
    notes: entries(content.notes, 'notes', content.notes.data.notes),
    indicatorById: mapById(indicators),
    projectById: mapById(projects),
    units,
    quantityById: quantitiesById(indicators, units),
    mentions,
  };
}
