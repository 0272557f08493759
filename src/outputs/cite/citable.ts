import { oncePer } from '../../domain/once.ts';
import { plainText, type Report } from '../../report/model.ts';
import { indicatorTitle, projectTitle } from '../../site/titles.ts';
import { headingName, partName, titleText } from '../../site/names.ts';
import { sourceWords } from '../../site/source-words.ts';
import { anchorPath, paths, sectionPath } from '../../site/paths.ts';
import type { Addresses } from '../../site/addresses.ts';
import { excerpt, type Reference } from './reference.ts';

/** Key of the whole report's reference. */
export const WHOLE = 'ui-report';

/** A thing that can be cited: what it is called, and its path relative to the base. */
interface Citable {
  readonly title: string;
  readonly path: string;
}

/** Everything that can be cited, by id: the report, its sections, headings, paragraphs, indicators, projects and figures. */
const citables = oncePer((report: Report): ReadonlyMap<string, Citable> => {
  const { sections, indicators, projects, figures } = report;
  const citable = (id: string, title: string, path: string): [string, Citable] => [id, { title, path }];
  return new Map([
    citable(WHOLE, report.title, paths.report),
    ...sections.map((section) => {
      const name = section.ordinal === undefined ? partName(section) : titleText(section);
      return citable(section.id, name, sectionPath(section));
    }),
    ...sections.flatMap((section) =>
      section.headings.map((one) => citable(one.id, headingName(one), anchorPath(section, one.id))),
    ),
    ...sections.flatMap((section) =>
      section.paragraphs.map((one) => citable(one.id, excerpt(one.text), anchorPath(section, one.id))),
    ),
    ...indicators.map((one) => citable(one.id, indicatorTitle(one, report), paths.indicator(one.id))),
    ...projects.map((one) => citable(one.id, projectTitle(one), paths.project(one.id))),
    ...figures.map((one) => citable(one.id, plainText(one.title), paths.figure(one.id))),
  ]);
});

/** Ids of everything that can be cited. */
export function citableIds(report: Report): string[] {
  return [...citables(report).keys()];
}

/** The reference to what has this id; throws on an id that nothing citable has. */
export function referenceTo(report: Report, addresses: Addresses, id = ''): Reference {
  const citable = citables(report).get(id);
  if (!citable) throw new Error(`Nothing that can be cited has the id ${id}`);
  return {
    key: id,
    title: citable.title,
    container: id === WHOLE ? undefined : report.title,
    author: report.about.author ?? undefined,
    issuer: report.about.issuer,
    source: sourceWords(report.about),
    published: report.about.published ?? undefined,
    url: addresses.url(citable.path) ?? null,
  };
}
