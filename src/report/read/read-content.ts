import type { z } from 'zod';
import { figureSchema, type FigureRecord } from '../../figures/figure-schema.ts';
import { correctionsFileSchema, type CorrectionsFile } from '../../schemas/corrections.ts';
import { glossaryFileSchema, type GlossaryFile } from '../../schemas/glossary.ts';
import { indicatorsFileSchema, type IndicatorsFile } from '../../schemas/indicator.ts';
import { notesFileSchema, type NotesFile } from '../../schemas/note.ts';
import { numeralsFileSchema, type NumeralsFile } from '../../schemas/numeral.ts';
import { permalinksFileSchema, type PermalinksFile } from '../../schemas/permalinks.ts';
import { projectsFileSchema, type ProjectsFile } from '../../schemas/project.ts';
import { reportSchema, type ReportRecord } from '../../schemas/report.ts';
import { sectionSchema, type SectionRecord } from '../../schemas/section.ts';
import { synonymsFileSchema, type SynonymsFile } from '../../schemas/synonyms.ts';
import { unitsFileSchema, type UnitsFile } from '../../schemas/units.ts';
import type { Problem } from '../problem.ts';
import { ContentFolder, type Subfolder } from './content-folder.ts';
import {
  readFrontMatter,
  readJson,
  type Fault,
  type Reading,
  type Source,
  type StandIn,
} from './json-source.ts';
import { missingFiles, missingParts } from './missing-parts.ts';
import type { Block, FigureSource, HeadingSource, ParagraphSource } from './prose.ts';
import { readProse } from './read-prose.ts';

/** A section file, read: its front matter and its text. */
export interface SectionSource {
  readonly file: string;
  readonly front: Source<SectionRecord>;
  /** The text in its order; by kind below. */
  readonly blocks: readonly Block[];
  readonly headings: readonly HeadingSource[];
  readonly paragraphs: readonly ParagraphSource[];
  readonly figures: readonly FigureSource[];
}

/** A part of the content, named as its file or folder. */
export type Part =
  | Subfolder
  | 'report'
  | 'source'
  | 'glossary'
  | 'notes'
  | 'numerals'
  | 'units'
  | 'synonyms'
  | 'permalinks'
  | 'corrections';

/** What of the content could not be used, so that nothing is told that follows from it. */
export interface Gaps {
  /** Parts of which a file or a record is left out. */
  readonly incomplete: ReadonlySet<Part>;
  /** Parts that have no file at all. */
  readonly absent: ReadonlySet<Part>;
  readonly faults: readonly Fault[];
}

/** The content folder, each file in its right shape, nothing yet compared with anything else. */
export interface Content {
  readonly report: Source<ReportRecord>;
  /** The report as it was printed, byte for byte. */
  readonly sourceText: string;
  readonly sections: readonly SectionSource[];
  readonly indicators: ReadonlyMap<string, Source<IndicatorsFile>>;
  readonly projects: ReadonlyMap<string, Source<ProjectsFile>>;
  /** By file name, without its ending. */
  readonly figures: ReadonlyMap<string, Source<FigureRecord>>;
  readonly glossary: Source<GlossaryFile>;
  readonly notes: Source<NotesFile>;
  readonly numerals: Source<NumeralsFile>;
  readonly units: Source<UnitsFile>;
  readonly synonyms: Source<SynonymsFile>;
  readonly permalinks: Source<PermalinksFile>;
  readonly corrections: Source<CorrectionsFile>;
  readonly gaps: Gaps;
}

/** What a report is checked with where its own record has no such field. */
const REPORT_STAND_IN: StandIn = {
  title: ['—'],
  titleBy: 'editor',
  place: '—',
  period: '2000',
  issuer: '—',
  source: { name: '—', url: 'https://example.org/', kind: 'document' },
  sourceSha256: '0'.repeat(64),
  official: false,
  rights: { report: '—', editorial: '—', code: '—' },
  headlines: ['a', 'b', 'c', 'd', 'e', 'f'],
};

/** Reads the parts of a folder and keeps account of what is missing. */
class ContentReader {
  readonly #folder: ContentFolder;
  readonly #problems: Problem[] = [];
  readonly #incomplete = new Set<Part>();
  readonly #absent = new Set<Part>();
  readonly #faults: Fault[] = [];

  constructor(folder: ContentFolder) {
    this.#folder = folder;
  }

  get problems(): Problem[] {
    return [...this.#folder.problems, ...this.#problems];
  }

  get gaps(): Gaps {
    return { incomplete: this.#incomplete, absent: this.#absent, faults: this.#faults };
  }

  #keep<T>(part: Part, { source, problems }: Reading<T>): Source<T> | undefined {
    this.#problems.push(...problems);
    this.#faults.push(...(source?.faults ?? []));
    const hasStandIns = part === 'report' && source !== undefined && source.faults.length > 0;
    if (source === undefined || source.lacks || hasStandIns) this.#incomplete.add(part);
    return source;
  }

  text(part: Part, file: string): string | undefined {
    const text = this.#folder.text(file);
    if (text === undefined) this.#incomplete.add(part);
    return text;
  }

  json<T>(part: Part, file: string, schema: z.ZodType<T>, standIn?: StandIn): Source<T> | undefined {
    const text = this.text(part, file);
    return text === undefined ? undefined : this.#keep(part, readJson({ file, text }, schema, standIn));
  }

  /** A file a report may do without. */
  optionalJson<T>(part: Part, schema: z.ZodType<T>, none: T): Source<T> {
    const file = `${part}.json`;
    const absent = { file, data: none, place: () => ({ file }), faults: [], lacks: false };
    if (this.#folder.has(file)) return this.json(part, file, schema) ?? absent;
    this.#absent.add(part);
    return absent;
  }

  /** All JSON files of a subfolder by name, without their ending. */
  jsonFiles<T>(part: Subfolder, schema: z.ZodType<T>): Map<string, Source<T>> {
    if (!this.#folder.has(part)) this.#absent.add(part);
    const told = this.#folder.problems.length;
    const files = new Map<string, Source<T>>();
    for (const name of this.#folder.names(part)) {
      const source = this.json(part, `${part}/${name}`, schema);
      if (source) files.set(name.replace(/\.json$/, ''), source);
    }
    if (this.#folder.problems.length > told) this.#incomplete.add(part);
    return files;
  }

  #section(file: string): SectionSource | undefined {
    const text = this.text('sections', file);
    if (text === undefined) return undefined;
    const { frontMatter, blocks, figures, problems } = readProse(file, text);
    this.#problems.push(...problems);
    if (problems.length > 0) this.#incomplete.add('sections');
    const front =
      frontMatter === undefined
        ? undefined
        : this.#keep('sections', readFrontMatter({ file, text: frontMatter, lineOffset: 1 }, sectionSchema));
    if (front === undefined) {
      this.#incomplete.add('sections');
      return undefined;
    }
    return {
      file,
      front,
      blocks,
      headings: blocks.filter((block) => block.kind === 'heading'),
      paragraphs: blocks.filter((block) => block.kind === 'paragraph'),
      figures,
    };
  }

  tellMissing(
    sections: readonly SectionSource[],
    files: Readonly<Record<'indicators' | 'projects', ReadonlyMap<string, unknown>>>,
  ): void {
    const parts = missingParts(sections, this.#absent);
    const ofSections = missingFiles(sections, files).filter(
      ({ part }) => !this.#absent.has(part) && !this.#incomplete.has(part),
    );
    for (const { part, problem } of [...parts, ...ofSections]) {
      this.#incomplete.add(part);
      this.#problems.push(problem);
    }
  }

  sections(): SectionSource[] {
    const told = this.#folder.problems.length;
    const names = this.#folder.names('sections');
    if (this.#folder.problems.length > told) this.#incomplete.add('sections');
    else if (names.length === 0) this.text('sections', 'sections/01-….mdx');
    return names.flatMap((name) => this.#section(`sections/${name}`) ?? []);
  }
}

/** Reads the content folder as far as it can be read, with all that is wrong with its files; undefined where too little is left to check. */
export function readContent(path: string): {
  readonly content: Content | undefined;
  readonly problems: readonly Problem[];
} {
  const folder = new ContentFolder(path);
  if (!folder.isThere() || !folder.isBounded()) return { content: undefined, problems: folder.problems };
  folder.checkTop();
  const reader = new ContentReader(folder);
  const report = reader.json('report', 'report.json', reportSchema, REPORT_STAND_IN);
  const sourceText = reader.text('source', 'source.txt');
  const sections = reader.sections();
  const parts = {
    indicators: reader.jsonFiles('indicators', indicatorsFileSchema),
    projects: reader.jsonFiles('projects', projectsFileSchema),
    figures: reader.jsonFiles('figures', figureSchema),
    glossary: reader.optionalJson('glossary', glossaryFileSchema, { terms: [] }),
    notes: reader.optionalJson('notes', notesFileSchema, { notes: [] }),
    numerals: reader.optionalJson('numerals', numeralsFileSchema, { numerals: [] }),
    units: reader.optionalJson('units', unitsFileSchema, { units: [] }),
    synonyms: reader.optionalJson('synonyms', synonymsFileSchema, { synonyms: [] }),
    permalinks: reader.optionalJson('permalinks', permalinksFileSchema, { ids: [], aliases: {} }),
    corrections: reader.optionalJson('corrections', correctionsFileSchema, { corrections: [] }),
  };
  reader.tellMissing(sections, parts);
  const { problems, gaps } = reader;
  if (report === undefined || sections.length === 0) return { content: undefined, problems };
  return { content: { report, sourceText: sourceText ?? '', sections, ...parts, gaps }, problems };
}
