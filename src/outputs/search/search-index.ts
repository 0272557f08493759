import { hash } from 'node:crypto';
import { oncePer } from '../../domain/once.ts';
import { stageLabel } from '../../domain/stage.ts';
import { boardOf } from '../../report/board.ts';
import { plainText, type Report } from '../../report/model.ts';
import { stated, statedStatus } from '../../report/stated.ts';
import type { IndexFile } from '../../search/index-file.ts';
import { headingName, partName, titleText } from '../../site/names.ts';
import { paths } from '../../site/paths.ts';
import { datedName } from '../../site/periods.ts';
import { readingsOf } from './pinyin.ts';
import { traditionalOf } from './traditional.ts';

/** What search reads of a report. Paths are relative to the base. */
function indexFile(report: Report): IndexFile {
  const { sections, projects, synonyms } = report;
  const each = <T, R>(
    list: (section: Report['sections'][number]) => readonly T[],
    entry: (at: number, one: T) => R,
  ) => sections.flatMap((section, at) => list(section).map((one) => entry(at, one)));
  const file = {
    sections: sections.map(
      (section) =>
        [
          section.ordinal === undefined ? paths.report : paths.section(section.id),
          partName(section),
          section.ordinal === undefined ? '' : titleText(section),
        ] as const,
    ),
    facts: each(
      ({ indicators }) => indicators,
      (at, one) => [at, one.id, datedName(one, report), stated(one), plainText(one.scope)] as const,
    ),
    projects: each(
      ({ projects }) => projects,
      (at, one) => [at, one.id, one.name, statedStatus(one)] as const,
    ),
    figures: each(
      ({ figures }) => figures,
      (at, one) => [at, one.id, plainText(one.title), `图${one.number}`] as const,
    ),
    headings: each(
      ({ headings }) => headings,
      (at, one) => [at, one.id, headingName(one)] as const,
    ),
    paragraphs: each(
      ({ paragraphs }) => paragraphs,
      (at, one) => [at, one.id, one.number, one.text] as const,
    ),
    terms: report.terms.map(({ id, term, meaning }) => [id, term, meaning] as const),
    synonyms: [
      ...synonyms.map(({ words, means }) => [words, means] as const),
      // The editor's stages are asked for as well; the report's own word stands beside each answer.
      ...boardOf(projects).flatMap(({ stages }) =>
        stages.map((group) => [[stageLabel(group.stage)], group.projects.map(({ id }) => id)] as const),
      ),
    ],
  };
  const names = [
    ...[...file.facts, ...file.projects].map(([, , name]) => name),
    ...file.terms.map(([, term]) => term),
    ...file.synonyms.flatMap(([words]) => words),
  ];
  return { ...file, readings: readingsOf(names), traditional: traditionalOf(JSON.stringify(file)) };
}

/** Text and file name of the index: `index.<hash>.json` in `search/`, so that it can be kept for ever. */
export const searchIndex = oncePer((report: Report): { readonly path: string; readonly text: string } => {
  const text = JSON.stringify(indexFile(report));
  return { path: `search/index.${hash('sha256', text).slice(0, 8)}.json`, text };
});
