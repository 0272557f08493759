import type { Span } from '../../domain/clause.ts';
import { parseQuantity, qualifiersOf } from '../../domain/quantity.ts';
import { parseTemplate } from '../../domain/template.ts';
import { typographicChanges } from '../../domain/typographic-changes.ts';
import { deepFreeze } from './deep-freeze.ts';
import { figureData } from './figure-data.ts';
import { formerIds } from './former-ids.ts';
import type { IndicatorRecord } from '../../schemas/indicator.ts';
import type { ProjectRecord } from '../../schemas/project.ts';
import {
  mentionsOf,
  paragraphWords,
  type ContentIndex,
  type Entry,
  type MentionOf,
} from '../index/index-content.ts';
import {
  byId,
  plainText,
  shownWords,
  type EditorText,
  type Figure,
  type Indicator,
  type Note,
  type Paragraph,
  type Project,
  type Report,
  type ReportInline,
  type Section,
  type Term,
} from '../model.ts';
import type { Inline } from '../read/prose.ts';
import type { SectionSource } from '../read/read-content.ts';
import { surroundings, wordsOf } from '../index/sentence.ts';

// The model is a graph (a section knows its facts, a fact its section), so shells are made first and filled afterwards.
type Draft<T> = { -readonly [K in keyof T]: T[K] };

/** The inlines that fall into a span of the paragraph's words; note marks inside it are kept. */
function sliceInlines(inlines: readonly ReportInline[], span: Span): ReportInline[] {
  let end = 0;
  return inlines.flatMap((inline): ReportInline[] => {
    const start = end;
    end += shownWords(inline).length;
    if (inline.kind === 'note') return start > span.start && start <= span.end ? [inline] : [];
    if (end <= span.start || start >= span.end) return [];
    if (inline.kind !== 'words') return [inline];
    return [{ kind: 'words', words: inline.words.slice(Math.max(0, span.start - start), span.end - start) }];
  });
}

/** Fills the shells; one call builds one report. */
class ReportBuilder {
  readonly #index: ContentIndex;
  readonly #sections: Draft<Section>[] = [];
  readonly #indicators: Draft<Indicator>[];
  readonly #projects: Draft<Project>[];
  readonly #figures: Figure[] = [];
  readonly #terms: Term[];
  readonly #notes: Draft<Note>[];

  constructor(index: ContentIndex) {
    this.#index = index;
    this.#terms = index.terms.map(({ record }) => record);
    // Shells: identity first, relations later.
    this.#notes = index.notes.map(
      ({ record }) => ({ ...record, sic: record.sic === true }) as unknown as Draft<Note>,
    );
    this.#indicators = this.#inOrder('indicator', index.indicators).map(
      ({ record }) =>
        ({ kind: 'indicator', id: record.id, text: record.text, parts: [] }) as unknown as Draft<Indicator>,
    );
    this.#projects = this.#inOrder('project', index.projects).map(
      ({ record }) => ({ kind: 'project', id: record.id }) as unknown as Draft<Project>,
    );
  }

  #homes(kind: 'indicator' | 'project'): MentionOf<'indicator' | 'project'>[] {
    return mentionsOf(this.#index, kind).filter(({ inline }) => inline.home);
  }

  /** Records in the order of the text. */
  #inOrder<T extends { id: string }>(
    kind: 'indicator' | 'project',
    entries: readonly Entry<T>[],
  ): Entry<T>[] {
    const order = new Map(this.#homes(kind).map(({ inline }, position) => [inline.id, position]));
    return [...entries].sort((a, b) => (order.get(a.record.id) ?? 0) - (order.get(b.record.id) ?? 0));
  }

  #editorText(template: string): EditorText {
    return parseTemplate(template).map((part) =>
      part.kind === 'words' ? part.words : byId<Indicator>(this.#indicators, part.id),
    );
  }

  #inline(inline: Inline): ReportInline {
    switch (inline.kind) {
      case 'words':
        return { kind: 'words', words: inline.words };
      case 'indicator':
        return {
          kind: 'indicator',
          indicator: byId<Indicator>(this.#indicators, inline.id),
          home: inline.home,
        };
      case 'project':
        return {
          kind: 'project',
          project: byId<Project>(this.#projects, inline.id),
          home: inline.home,
          words: inline.words,
        };
      case 'term':
        return { kind: 'term', term: byId(this.#terms, inline.id), words: inline.words };
      case 'note':
        return { kind: 'note', note: byId<Note>(this.#notes, inline.id) };
    }
  }

  #fillNotes(): void {
    for (const entry of this.#index.notes) {
      const note = byId(this.#notes, entry.record.id);
      note.title = this.#editorText(entry.record.title);
      note.text = this.#editorText(entry.record.text);
    }
  }

  #addSection(source: SectionSource, ordinal: number | undefined): void {
    const { id, title } = source.front.data;
    const section = { id, ordinal, titleLines: title ?? [] } as unknown as Draft<Section>;
    const notes: Note[] = [];
    section.paragraphs = source.paragraphs.map((paragraphSource, position) => {
      const inlines = paragraphSource.inlines.map((inline) => this.#inline(inline));
      const paragraph: Draft<Paragraph> = {
        id: paragraphSource.id,
        section,
        number: ordinal === undefined ? '' : `${ordinal}.${position + 1}`,
        inlines,
        text: paragraphWords(this.#index, paragraphSource.inlines),
        notes: [],
      };
      const first: Note[] = [];
      for (const inline of paragraphSource.inlines) {
        if (inline.kind !== 'note') continue;
        const note = byId(this.#notes, inline.id);
        if (notes.includes(note)) continue;
        notes.push(note);
        first.push(note);
        note.key = notes.length;
        note.paragraph = paragraph;
      }
      paragraph.notes = first;
      return paragraph;
    });
    section.notes = notes;
    this.#sections.push(section);
  }

  #fillFact(
    fact: Draft<Indicator> | Draft<Project>,
    record: IndicatorRecord | ProjectRecord,
    home: MentionOf<'indicator' | 'project'>,
  ): void {
    const section = byId(this.#sections, home.section.front.data.id);
    const paragraph = byId(section.paragraphs, home.paragraph.id);
    const around = surroundings(this.#index, home);
    fact.name = plainText(this.#editorText(record.name));
    fact.section = section;
    fact.paragraph = paragraph;
    fact.sentence = sliceInlines(paragraph.inlines, around.sentence);
    fact.quote = wordsOf(around.paragraph, around.clause);
    fact.terms = (record.terms ?? []).map((id) => byId(this.#terms, id));
    fact.notes = (record.notes ?? []).map((id) => byId<Note>(this.#notes, id));
  }

  #fillIndicators(): void {
    for (const home of this.#homes('indicator')) {
      const indicator = byId(this.#indicators, home.inline.id);
      const record = byId(
        this.#index.indicators.map((entry) => entry.record),
        home.inline.id,
      );
      const quantity = parseQuantity(record.text);
      if (!quantity) throw new Error(`${record.text} was checked and is no quantity`);
      this.#fillFact(indicator, record, home);
      indicator.quantity = quantity;
      indicator.qualifiers = [
        ...(record.qualifier === undefined ? [] : [record.qualifier]),
        ...qualifiersOf(quantity),
      ];
      indicator.direction = record.direction;
      indicator.directionText = record.directionText;
      indicator.period = record.period ?? this.#index.content.report.data.period;
      indicator.scope = record.scope === undefined ? [] : this.#editorText(record.scope);
      if (record.change !== undefined) {
        const change = byId(this.#indicators, record.change);
        indicator.change = change;
        change.changeOf = indicator;
      }
      if (record.partOf !== undefined) {
        const whole = byId(this.#indicators, record.partOf);
        indicator.partOf = whole;
        whole.parts = [...whole.parts, indicator];
      }
    }
  }

  #fillProjects(): void {
    for (const home of this.#homes('project')) {
      const project = byId(this.#projects, home.inline.id);
      const record = byId(
        this.#index.projects.map((entry) => entry.record),
        home.inline.id,
      );
      this.#fillFact(project, record, home);
      project.stage = record.stage;
      project.stageText = plainText(this.#editorText(record.stageText));
    }
  }

  #fillSections(): void {
    for (const { front } of this.#index.content.sections) {
      const section = byId(this.#sections, front.data.id);
      section.indicators = this.#indicators.filter((indicator) => indicator.section === section);
      section.projects = this.#projects.filter((project) => project.section === section);
      section.highlights = (front.data.highlights ?? []).map((id) =>
        byId<Indicator | Project>([...this.#indicators, ...this.#projects], id),
      );
    }
  }

  #addFigures(): void {
    const records = this.#index.figures.map(({ record }) => record);
    for (const source of this.#index.content.sections) {
      const section = byId(this.#sections, source.front.data.id);
      const figures = source.figures.map(({ id }, position): Figure => {
        const record = byId(records, id);
        return {
          id,
          kind: record.kind,
          section,
          number: section.ordinal === undefined ? '' : `${section.ordinal}-${position + 1}`,
          title: this.#editorText(record.title),
          description: this.#editorText(record.description),
          caption: record.caption === undefined ? [] : this.#editorText(record.caption),
          data: figureData(
            record,
            (one) => byId<Indicator>(this.#indicators, one),
            (text) => plainText(this.#editorText(text)),
          ),
          whole: record.whole === undefined ? undefined : byId<Indicator>(this.#indicators, record.whole),
          notes: (record.notes ?? []).map((note) => byId<Note>(this.#notes, note)),
        };
      });
      section.figures = figures;
      this.#figures.push(...figures);
    }
  }

  build(): Report {
    this.#fillNotes();
    let ordinal = 0;
    for (const source of this.#index.content.sections) {
      this.#addSection(source, source.front.data.title ? (ordinal += 1) : undefined);
    }
    this.#fillIndicators();
    this.#fillProjects();
    this.#fillSections();
    this.#addFigures();
    for (const { front } of this.#index.content.sections) {
      const { id, figure } = front.data;
      byId(this.#sections, id).figure = figure === undefined ? undefined : byId(this.#figures, figure);
    }
    const about = this.#index.content.report.data;
    return {
      about,
      title: about.title.join(''),
      sections: this.#sections,
      indicators: this.#indicators,
      projects: this.#projects,
      figures: this.#figures,
      terms: this.#terms,
      notes: this.#notes,
      numerals: this.#index.content.numerals.data.numerals,
      corrections: this.#index.content.corrections.data.corrections,
      headlines: about.headlines.map((id) => byId<Indicator>(this.#indicators, id)),
      formerIds: formerIds(this.#index),
      typographicChanges: typographicChanges(
        this.#index.content.sourceText,
        this.#sections.flatMap(({ titleLines, paragraphs }) => [
          titleLines.join(''),
          ...paragraphs.map(({ text }) => text),
        ]),
      ),
    };
  }
}

/** Makes the report from content that passed every check. */
export function buildReport(index: ContentIndex): Report {
  return deepFreeze(new ReportBuilder(index).build());
}
