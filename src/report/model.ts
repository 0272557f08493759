import type { Direction } from '../domain/change.ts';
import { oncePer } from '../domain/once.ts';
import type { Period } from '../domain/period.ts';
import type { Quantity } from '../domain/quantity.ts';
import type { Stage } from '../domain/stage.ts';
import type { Standing } from '../domain/standing.ts';
import type { TypographicChanges } from '../domain/typographic-changes.ts';
import type { CorrectionsFile } from '../schemas/corrections.ts';
import type { NumeralRecord } from '../schemas/numeral.ts';
import type { Permalink } from '../schemas/permalinks.ts';
import type { ReportRecord } from '../schemas/report.ts';
import type { SynonymRecord } from '../schemas/synonyms.ts';
import type { Figure } from './figure-model.ts';

export type { Datum, Figure } from './figure-model.ts';

/** The checked report. Everything a reader sees is a view of it. Nothing in it changes after it was built. */
export interface Report {
  readonly about: ReportRecord;
  /** The title in one line. */
  readonly title: string;
  /** When it holds, and every fact that says nothing else. */
  readonly period: Period;
  readonly sections: readonly Section[];
  /** In the order of the text, as all lists below. */
  readonly indicators: readonly Indicator[];
  readonly projects: readonly Project[];
  readonly figures: readonly Figure[];
  readonly terms: readonly Term[];
  readonly notes: readonly Note[];
  readonly numerals: readonly NumeralRecord[];
  readonly headlines: readonly Indicator[];
  /** The figure that heads the title page. */
  readonly opening: Figure | undefined;
  /** The sentence that the title page shows. */
  readonly quotation: Quotation | undefined;
  /** Everyday words and what they mean. */
  readonly synonyms: readonly SynonymRecord[];
  /** Newest first. */
  readonly corrections: CorrectionsFile['corrections'];
  /** Published ids that lead elsewhere now. */
  readonly formerIds: readonly FormerId[];
  /** How it is set otherwise than its source. */
  readonly typographicChanges: TypographicChanges;
}

/** What has an id of the content. */
export interface Identified {
  readonly id: string;
}

/** An id in use: what it names, and the id of the section it stands in, where it stands in one. */
export type IdHolder = Readonly<Pick<Permalink, 'id' | 'kind'>> & { readonly section: string | undefined };

/** A published id that was renamed, or that was published in another section. */
export interface FormerId {
  readonly id: string;
  /** What it was when it was published. */
  readonly kind: Permalink['kind'];
  /** Present id of the section it was published in; undefined for what belonged to none. */
  readonly section: string | undefined;
  /** What has taken its place. */
  readonly now: IdHolder;
}

export interface Section {
  readonly id: string;
  /** 1 for 一; undefined for the preface, which has no title either. */
  readonly ordinal: number | undefined;
  /** The report numbers its sections itself, in their titles; no number is set before them. */
  readonly selfNumbered: boolean;
  /** The title's lines: two for a couplet. */
  readonly titleLines: readonly string[];
  readonly period: Period;
  readonly headings: readonly Heading[];
  readonly paragraphs: readonly Paragraph[];
  readonly indicators: readonly Indicator[];
  readonly projects: readonly Project[];
  readonly figures: readonly Figure[];
  /** Notes marked in the section, in order of their keys. */
  readonly notes: readonly Note[];
  readonly highlights: readonly (Indicator | Project)[];
  /** The figure that stands for the section on the home page. */
  readonly figure: Figure | undefined;
  /** The sentence that stands for it there. */
  readonly quotation: Quotation | undefined;
}

/** A sentence in the report's own words. */
export interface Quotation {
  readonly words: string;
  readonly paragraph: Paragraph;
}

/** A heading of the second level, over paragraphs of its section. */
export interface Heading {
  readonly id: string;
  readonly section: Section;
  /** As the report prints it, its number included: （一）推进产业升级. */
  readonly words: string;
  readonly paragraphs: readonly Paragraph[];
}

export interface Paragraph {
  readonly id: string;
  readonly section: Section;
  /** The heading it stands under. */
  readonly heading: Heading | undefined;
  /** `2.1`; layout, never part of an address. Empty in the preface. */
  readonly number: string;
  readonly inlines: readonly ReportInline[];
  /** The words, numbers filled in, marks left out. */
  readonly text: string;
  /** Notes first marked here. */
  readonly notes: readonly Note[];
}

/** A piece of a paragraph. */
export type ReportInline =
  | { readonly kind: 'words'; readonly words: string }
  | { readonly kind: 'indicator'; readonly indicator: Indicator; readonly home: boolean }
  | { readonly kind: 'project'; readonly project: Project; readonly home: boolean; readonly words: string }
  | { readonly kind: 'term'; readonly term: Term; readonly words: string }
  | { readonly kind: 'note'; readonly note: Note };

/** A number in the editor's prose that is no indicator: derived, or from a later source. */
export interface OtherNumber {
  readonly kind: 'number';
  readonly text: string;
}

/** The editor's prose: words, and numbers whose printed form stands in for `{id}`. */
export type EditorText = readonly (string | Indicator | OtherNumber)[];

/** What facts of both kinds have in common. */
interface Fact {
  readonly id: string;
  readonly name: string;
  readonly section: Section;
  /** The paragraph of its home mention. */
  readonly paragraph: Paragraph;
  /** The sentence of its home mention, closing mark included. */
  readonly sentence: readonly ReportInline[];
  /** The quotable clause of its home mention, between two of 。；. */
  readonly quote: string;
  /** When it holds: its own period, else its section's, else the report's. */
  readonly period: Period;
  readonly standing: Standing;
  /** The report's own word for its standing; undefined for a result. */
  readonly standingText: string | undefined;
  readonly terms: readonly Term[];
  readonly notes: readonly Note[];
}

export interface Indicator extends Fact {
  readonly kind: 'indicator';
  /** As the report prints it. */
  readonly text: string;
  readonly quantity: Quantity;
  /** Softening words, from beside the number and from elsewhere in the sentence. */
  readonly qualifiers: readonly string[];
  readonly direction: Direction | undefined;
  readonly directionText: string | undefined;
  readonly change: Indicator | undefined;
  /** The indicator whose change this is. */
  readonly changeOf: Indicator | undefined;
  readonly partOf: Indicator | undefined;
  readonly parts: readonly Indicator[];
  readonly scope: EditorText;
}

export interface Project extends Fact {
  readonly kind: 'project';
  readonly stage: Stage;
  /** The report's own status words. */
  readonly stageText: string;
}

export interface Term {
  readonly id: string;
  readonly term: string;
  readonly meaning: string;
  readonly authority: string;
}

export interface Note {
  readonly id: string;
  readonly kind: 'editor' | 'caution';
  readonly title: EditorText;
  readonly text: EditorText;
  readonly source: string | undefined;
  /** Shown as 〔原文如此〕 in the text. */
  readonly sic: boolean;
  /** Number of its mark, counted within the section; undefined when the prose has no mark. */
  readonly key: number | undefined;
  /** Where it is first marked. */
  readonly paragraph: Paragraph | undefined;
}

const indexOf = oncePer((list: readonly Identified[]) => new Map(list.map((one) => [one.id, one])));

/** The fact or record with this id, of a list that does not change; throws on an id that the checks would have refused. */
export function byId<T extends Identified>(list: readonly T[], id: string): T {
  const found = indexOf(list).get(id);
  if (!found) throw new Error(`No record has the id ${id}`);
  // The index of a list holds what the list holds.
  return found as T;
}

/** Words one inline shows. */
export function shownWords(inline: ReportInline): string {
  switch (inline.kind) {
    case 'indicator':
      return inline.indicator.text;
    case 'note':
      return '';
    default:
      return inline.words;
  }
}

/** Editor's text as plain words. */
export function plainText(text: EditorText): string {
  return text.map((part) => (typeof part === 'string' ? part : part.text)).join('');
}

/** The words of a section in the order of the text, a piece for its title and each of its headings and paragraphs. */
export function piecesOf({ titleLines, paragraphs }: Section): string[] {
  return [
    titleLines.join(''),
    ...paragraphs.flatMap(({ heading, text }, position) =>
      heading && heading !== paragraphs[position - 1]?.heading ? [heading.words, text] : [text],
    ),
  ];
}

/** The sections with a title, which have an ordinal and a page of their own. */
export function parts(report: Report): Section[] {
  return report.sections.filter((section) => section.ordinal !== undefined);
}
