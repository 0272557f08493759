import { plainText, type Project, type Report } from '../../report/model.ts';
import { paths } from '../../site/paths.ts';
import type { Addresses } from '../../site/addresses.ts';
import { csvFile, type Cell } from './csv.ts';
import { jsonFile } from './json.ts';
import { licences } from './licences.ts';

/** Columns are only ever added, at the end. */
const COLUMNS = [
  'id',
  'name',
  'section',
  'stage',
  'stageText',
  'quote',
  'note',
  'paragraph',
  'path',
  'url',
  'period',
  'standing',
  'standingText',
] as const;

type Row = Readonly<Record<(typeof COLUMNS)[number], Cell>>;

function row(project: Project, addresses: Addresses): Row {
  const { id, name, section, stage, stageText, quote, notes, paragraph, period, standing, standingText } =
    project;
  return {
    id,
    name,
    section: section.id,
    stage,
    stageText,
    quote,
    note: notes.map(({ text }) => plainText(text)).join('') || null,
    paragraph: paragraph.id,
    ...addresses.record(paths.project(id)),
    period: period.code,
    standing,
    standingText: standingText ?? null,
  };
}

/** `/data/projects.json`: every named project. */
export function projectsJson({ title, about, projects }: Report, addresses: Addresses): string {
  return jsonFile({
    title,
    licences: licences(about),
    projects: projects.map((project) => row(project, addresses)),
  });
}

/** `/data/projects.csv`: the same as a table. */
export function projectsCsv({ projects }: Report, addresses: Addresses): string {
  return csvFile(
    COLUMNS,
    projects.map((project) => row(project, addresses)),
  );
}
