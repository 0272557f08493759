import type {
  BreadcrumbList,
  Chapter,
  Dataset,
  DefinedTermSet,
  Graph,
  Observation,
  Organization,
  Place,
  Report as ReportNode,
  Thing,
  WebPage,
} from 'schema-dts';
import type { Period } from '../../domain/period.ts';
import { unitTextOf } from '../../domain/quantity.ts';
import { standingLabel } from '../../domain/standing.ts';
import {
  plainText,
  type Figure,
  type Indicator,
  type Project,
  type Report,
  type Section,
} from '../../report/model.ts';
import { stated, statedStatus } from '../../report/stated.ts';
import { reportDescription } from '../../site/descriptions.ts';
import { headingName, titleText } from '../../site/names.ts';
import { anchorPath, paths, sectionPath } from '../../site/paths.ts';
import { MEDIA_TYPES, type DataFile } from '../data/files.ts';
import type { Addresses } from '../../site/addresses.ts';

/** A step of the way from the home page to a page: its name and path. */
export type Step = readonly [name: string, path: string];

const LANGUAGE = 'zh-CN';

/** What time a set of numbers covers: each period once. */
function coverage(periods: readonly (Period | undefined)[]): string | string[] {
  const [first = '', ...more] = new Set(periods.flatMap((period) => period?.iso ?? []));
  return more.length === 0 ? first : [first, ...more];
}

/** The report as a part of which everything else is named. */
function reportReference({ title }: Report, addresses: Addresses): ReportNode {
  return { '@type': 'Report', name: title, url: addresses.locate(paths.report) };
}

/** The whole report: what it is, whose it is, where it first stood. */
export function reportData(report: Report, addresses: Addresses): ReportNode {
  const { about } = report;
  const issuer: Organization = { '@type': 'Organization', name: about.issuer };
  const place: Place = { '@type': 'Place', name: about.place };
  return {
    '@type': 'Report',
    name: report.title,
    url: addresses.locate(paths.report),
    description: reportDescription(report),
    inLanguage: LANGUAGE,
    temporalCoverage: report.period.iso,
    spatialCoverage: place,
    sourceOrganization: issuer,
    ...(about.author ? { creditText: about.author } : {}),
    ...(about.published ? { datePublished: about.published } : {}),
    isBasedOn: { '@type': 'CreativeWork', name: about.source.name, url: about.source.url },
  };
}

/** A table of the site as a dataset, with the files it can be had in. */
export function tableData(
  report: Report,
  table: {
    readonly name: string;
    readonly description: string;
    readonly path: string;
    readonly facts: readonly (Indicator | Project)[];
  },
  files: readonly DataFile[],
  addresses: Addresses,
): Dataset {
  return {
    '@type': 'Dataset',
    name: table.name,
    description: table.description,
    url: addresses.locate(table.path),
    inLanguage: LANGUAGE,
    temporalCoverage: coverage([report.period, ...table.facts.map(({ period }) => period)]),
    spatialCoverage: { '@type': 'Place', name: report.about.place },
    isBasedOn: reportReference(report, addresses),
    distribution: files.map(({ name, format }) => ({
      '@type': 'DataDownload',
      contentUrl: addresses.locate(paths.data(name)),
      encodingFormat: MEDIA_TYPES[format],
    })),
  };
}

/** One fact: what was observed, where, for when. A value that is no number is given in words. */
export function indicatorData(report: Report, indicator: Indicator): Observation {
  const { quantity, period, standing, standingText, qualifiers } = indicator;
  const { kind, value } = quantity;
  // The number a change began at bounds nothing that was observed.
  const { low, high } = kind === 'from-to' ? { low: null, high: null } : quantity;
  const unit = { unitText: unitTextOf(quantity) };
  return {
    '@type': 'Observation',
    name: indicator.name,
    description: indicator.quote,
    variableMeasured: {
      '@type': 'StatisticalVariable',
      name: indicator.name,
      ...(indicator.scope.length === 0 ? {} : { description: plainText(indicator.scope) }),
    },
    observationAbout: { '@type': 'Place', name: report.about.place },
    observationDate: period.end,
    ...(period.duration === undefined ? {} : { observationPeriod: period.duration }),
    ...(standing === 'result'
      ? {}
      : {
          measurementQualifier: {
            '@type': 'Enumeration',
            name: standingLabel(standing),
            ...(standingText === undefined ? {} : { description: standingText }),
          },
        }),
    // A number that the report qualifies (近, 以下, 预计) is not its bare value.
    ...(value === null || qualifiers.length > 0 || standing !== 'result'
      ? { value: stated(indicator) }
      : { value: Number(value), ...unit }),
    // What the words bound is said in numbers too.
    ...(low === null && high === null ? {} : unit),
    ...(low === null ? {} : { minValue: Number(low) }),
    ...(high === null ? {} : { maxValue: Number(high) }),
  };
}

/** One named project with the report's own word for how far it is. */
export function projectData(project: Project): Thing {
  return {
    '@type': 'Thing',
    name: project.name,
    disambiguatingDescription: statedStatus(project),
    description: project.quote,
  };
}

/** One figure: the numbers it draws. */
export function figureData(report: Report, figure: Figure, addresses: Addresses): Dataset {
  return {
    '@type': 'Dataset',
    name: plainText(figure.title),
    description: plainText(figure.description),
    url: addresses.locate(paths.figure(figure.id)),
    inLanguage: LANGUAGE,
    temporalCoverage: coverage(figure.data.map(({ period }) => period)),
    isBasedOn: reportReference(report, addresses),
    variableMeasured: figure.data.map(({ label }) => label),
  };
}

/** One section of the report, and the parts its headings make of it. */
export function sectionData(report: Report, section: Section, addresses: Addresses): Chapter {
  return {
    '@type': 'Chapter',
    name: titleText(section),
    ...(section.ordinal === undefined ? {} : { position: section.ordinal }),
    url: addresses.locate(sectionPath(section)),
    inLanguage: LANGUAGE,
    temporalCoverage: section.period.iso,
    isPartOf: reportReference(report, addresses),
    ...(section.headings.length === 0
      ? {}
      : {
          hasPart: section.headings.map((heading) => ({
            '@type': 'Chapter',
            name: headingName(heading),
            url: addresses.locate(anchorPath(section, heading.id)),
          })),
        }),
  };
}

/** The glossary. */
export function glossaryData(report: Report, addresses: Addresses): DefinedTermSet {
  return {
    '@type': 'DefinedTermSet',
    name: `${report.title}：术语`,
    url: addresses.locate(paths.glossary),
    hasDefinedTerm: report.terms.map(({ id, term }) => ({
      '@type': 'DefinedTerm',
      name: term,
      url: addresses.locate(paths.term(id)),
    })),
  };
}

/** What a page says of itself to programs: the page, what it is about, and the way to it. */
export function pageData(
  report: Report,
  page: { readonly name: string; readonly path: string },
  trail: readonly Step[],
  main: Thing | undefined,
  addresses: Addresses,
): Graph {
  const self: WebPage = {
    '@type': 'WebPage',
    name: page.name,
    url: addresses.locate(page.path),
    inLanguage: LANGUAGE,
    ...(main === undefined ? {} : { mainEntity: main }),
  };
  const way: BreadcrumbList = {
    '@type': 'BreadcrumbList',
    itemListElement: [[report.title, paths.home] as Step, ...trail].map(([name, path], index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name,
      item: addresses.locate(path),
    })),
  };
  return { '@context': 'https://schema.org', '@graph': trail.length > 0 ? [self, way] : [self] };
}
