import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'zod';
import { figureSchema, type FigureRecord } from '../../figures/figure-schema.ts';
import { glossaryFileSchema, type GlossaryFile } from '../../schemas/glossary.ts';
import { indicatorsFileSchema, type IndicatorsFile } from '../../schemas/indicator.ts';
import { notesFileSchema, type NotesFile } from '../../schemas/note.ts';
import { numeralsFileSchema, type NumeralsFile } from '../../schemas/numeral.ts';
import { correctionsFileSchema, type CorrectionsFile } from '../../schemas/corrections.ts';
import { permalinksFileSchema, type PermalinksFile } from '../../schemas/permalinks.ts';
import { projectsFileSchema, type ProjectsFile } from '../../schemas/project.ts';
import { reportSchema, type ReportRecord } from '../../schemas/report.ts';
import { sectionSchema, type SectionRecord } from '../../schemas/section.ts';
import { unitsFileSchema, type UnitsFile } from '../../schemas/units.ts';
import { readFrontMatter, readJson, type Reading, type Source } from './json-source.ts';
import type { Problem } from '../problem.ts';
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

/** Everything in the content folder, each file in its right shape, nothing yet compared with anything else. */
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
  readonly permalinks: Source<PermalinksFile>;
  readonly corrections: Source<CorrectionsFile>;
}

/** Collects problems while a folder is read, so that all of them are told at once. */
class FolderReader {
  readonly problems: Problem[] = [];
  readonly #folder: string;

  constructor(folder: string) {
    this.#folder = folder;
  }

  names(subfolder: string, ending: string): string[] {
    const path = join(this.#folder, subfolder);
    if (!existsSync(path)) return [];
    return readdirSync(path)
      .filter((name) => name.endsWith(ending))
      .sort();
  }

  text(file: string): string | undefined {
    const path = join(this.#folder, file);
    if (existsSync(path)) return readFileSync(path, 'utf8');
    this.problems.push({
      at: { file },
      subject: '文件',
      found: '没有这个文件',
      expected: `内容文件夹里有 ${file}`,
      advice: '补上这个文件，或检查 CONTENT_DIR 是否指向内容文件夹。',
    });
    return undefined;
  }

  #keep<T>(reading: Reading<T>): Source<T> | undefined {
    if ('source' in reading) return reading.source;
    this.problems.push(...reading.problems);
    return undefined;
  }

  json<T>(file: string, schema: z.ZodType<T>): Source<T> | undefined {
    const text = this.text(file);
    return text === undefined ? undefined : this.#keep(readJson({ file, text }, schema));
  }

  /** A file a report may do without. */
  optionalJson<T>(file: string, schema: z.ZodType<T>, absent: T): Source<T> | undefined {
    if (existsSync(join(this.#folder, file))) return this.json(file, schema);
    return { file, data: absent, place: () => ({ file }) };
  }

  /** All JSON files of a subfolder by name, without their ending. */
  jsonFiles<T>(subfolder: string, schema: z.ZodType<T>): Map<string, Source<T>> {
    const files = new Map<string, Source<T>>();
    for (const name of this.names(subfolder, '.json')) {
      const source = this.json(`${subfolder}/${name}`, schema);
      if (source) files.set(name.replace(/\.json$/, ''), source);
    }
    return files;
  }

  section(file: string): SectionSource | undefined {
    const text = this.text(file) ?? '';
    const prose = readProse(file, text);
    this.problems.push(...prose.problems);
    if (prose.frontMatter === undefined) {
      if (prose.problems.length === 0) {
        this.problems.push({
          at: { file, line: 1 },
          subject: '文件头',
          found: '没有以 --- 括起的文件头',
          expected: '文件头里有 id，除前言外还有 title',
          advice: '在文件最上面补上文件头。',
        });
      }
      return undefined;
    }
    const front = this.#keep(
      readFrontMatter({ file, text: prose.frontMatter, lineOffset: 1 }, sectionSchema),
    );
    const { blocks, figures } = prose;
    return (
      front && {
        file,
        front,
        blocks,
        headings: blocks.filter((block) => block.kind === 'heading'),
        paragraphs: blocks.filter((block) => block.kind === 'paragraph'),
        figures,
      }
    );
  }
}

/** Reads the content folder. With any problem the content is incomplete and must not be used. */
export function readContent(folder: string): { content: Content } | { problems: Problem[] } {
  const reader = new FolderReader(folder);
  const report = reader.json('report.json', reportSchema);
  const sourceText = reader.text('source.txt');
  const sectionFiles = reader.names('sections', '.mdx');
  if (sectionFiles.length === 0) reader.text('sections/01-….mdx');
  const sections = sectionFiles.flatMap((name) => reader.section(`sections/${name}`) ?? []);
  const indicators = reader.jsonFiles('indicators', indicatorsFileSchema);
  const projects = reader.jsonFiles('projects', projectsFileSchema);
  const figures = reader.jsonFiles('figures', figureSchema);
  const glossary = reader.optionalJson('glossary.json', glossaryFileSchema, { terms: [] });
  const notes = reader.optionalJson('notes.json', notesFileSchema, { notes: [] });
  const numerals = reader.optionalJson('numerals.json', numeralsFileSchema, { numerals: [] });
  const units = reader.optionalJson('units.json', unitsFileSchema, { units: [] });
  const permalinks = reader.optionalJson('permalinks.json', permalinksFileSchema, { ids: [], aliases: {} });
  const corrections = reader.optionalJson('corrections.json', correctionsFileSchema, { corrections: [] });
  if (
    reader.problems.length > 0 ||
    !report ||
    sourceText === undefined ||
    !glossary ||
    !notes ||
    !numerals ||
    !units ||
    !permalinks ||
    !corrections
  ) {
    return { problems: reader.problems };
  }
  return {
    content: {
      report,
      sourceText,
      sections,
      indicators,
      projects,
      figures,
      glossary,
      notes,
      numerals,
      units,
      permalinks,
      corrections,
    },
  };
}
