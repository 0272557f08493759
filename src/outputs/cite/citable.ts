import { plainText, type Report } from '../../report/model.ts';
import { indicatorTitle, projectTitle } from '../../site/titles.ts';
import { headingName, partName, titleText } from '../../site/names.ts';
import { sourceWords } from '../../site/source-words.ts';
import { anchorPath, paths, sectionPath } from '../../site/paths.ts';
import { addressesAt, type Addresses } from '../../site/addresses.ts';
import { excerpt, type Reference } from './reference.ts';

/** Key of the whole report's reference. */
export const WHOLE = 'ui-report';

/** Everything that can be cited, by id: the report, its sections, headings, paragraphs, indicators, projects and figures. */
function references(report: Report, addresses: Addresses): ReadonlyMap<string, Reference> {
  const { about, sections, indicators, projects, figures } = report;
  const reference = (key: string, title: string, path: string): [string, Reference] => [
    key,
    {
      key,
      title,
      container: key === WHOLE ? undefined : report.title,
      source: sourceWords(about),
      published: about.published ?? undefined,
      url: addresses.url(path) ?? null,
    },
  ];
  return new Map([
    reference(WHOLE, report.title, paths.report),
    ...sections.map((section) => {
      const name = section.ordinal === undefined ? partName(section) : titleText(section);
      return reference(section.id, name, sectionPath(section));
    }),
    ...sections.flatMap((section) =>
      section.headings.map((one) => reference(one.id, headingName(one), anchorPath(section, one.id))),
    ),
    ...sections.flatMap((section) =>
      section.paragraphs.map((one) => reference(one.id, excerpt(one.text), anchorPath(section, one.id))),
    ),
    ...indicators.map((one) => reference(one.id, indicatorTitle(one, report), paths.indicator(one.id))),
    ...projects.map((one) => reference(one.id, projectTitle(one), paths.project(one.id))),
    ...figures.map((one) => reference(one.id, plainText(one.title), paths.figure(one.id))),
  ]);
}

/** Ids of everything that can be cited. */
export function citableIds(report: Report): string[] {
  return [...references(report, addressesAt({ basePath: '/', origin: undefined })).keys()];
}

/** The reference to what has this id; throws on an id that nothing citable has. */
export function referenceTo(report: Report, addresses: Addresses, id: string | undefined): Reference {
  const reference = references(report, addresses).get(id ?? '');
  if (!reference) throw new Error(`Nothing that can be cited has the id ${id}`);
  return reference;
}
