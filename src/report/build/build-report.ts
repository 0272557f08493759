import { typographicChanges } from '../../domain/typographic-changes.ts';
import type { ContentIndex } from '../index/index-content.ts';
import { reportPeriod } from '../index/period-of.ts';
import { byId, piecesOf, type Report } from '../model.ts';
import { deepFreeze } from './deep-freeze.ts';
import { figuresOf } from './figures.ts';
import { formerIds } from './former-ids.ts';
import { fillHeadings, headingShells } from './headings.ts';
import { inTextOrder } from './homes.ts';
import { fillIndicators, indicatorShells } from './indicators.ts';
import { fillNotes, noteShells } from './notes.ts';
import { paragraphsOf } from './paragraphs.ts';
import { fillProjects, projectShells } from './projects.ts';
import { quotationOf } from './quotations.ts';
import type { References } from './references.ts';
import { fillSections, sectionShells } from './sections.ts';

// The model is a graph (a section knows its facts, a fact its section): shells are made first and filled afterwards.
function reportGraph(index: ContentIndex): Report {
  const terms = index.terms.map(({ record }) => record);
  const term = (id: string) => byId(terms, id);
  const homes = {
    indicators: inTextOrder(index, 'indicator', index.indicators),
    projects: inTextOrder(index, 'project', index.projects),
  };

  const sections = sectionShells(index);
  const indicators = indicatorShells(index, { term }, homes.indicators);
  const projects = projectShells(index, { term }, homes.projects);
  const notes = noteShells(index);
  const headings = headingShells(index, { section: (id) => sections.reference(id) });
  const refer: References = {
    section: (id) => sections.reference(id),
    heading: (id) => headings.reference(id),
    indicator: (id) => indicators.reference(id),
    project: (id) => projects.reference(id),
    note: (id) => notes.reference(id),
    term,
  };

  const paragraphs = paragraphsOf(index, refer);
  const figures = figuresOf(index, refer);
  fillHeadings(index, headings, paragraphs);
  fillNotes(index, notes, refer, paragraphs);
  fillIndicators(index, indicators, refer, paragraphs, homes.indicators);
  fillProjects(index, projects, refer, paragraphs, homes.projects);
  fillSections(index, sections, refer, { headings: headings.finished(), paragraphs, figures, ...homes });

  const { report, sourceText, numerals, synonyms, corrections } = index.content;
  const wholeSections = sections.finished();
  return {
    about: report.data,
    title: report.data.title.join(''),
    period: reportPeriod(index),
    sections: wholeSections,
    indicators: indicators.finished(),
    projects: projects.finished(),
    figures,
    terms,
    notes: notes.finished(),
    numerals: numerals.data.numerals,
    synonyms: synonyms.data.synonyms,
    corrections: corrections.data.corrections,
    headlines: report.data.headlines.map(refer.indicator),
    opening: report.data.figure === undefined ? undefined : byId(figures, report.data.figure),
    quotation: quotationOf(index, report.data.sentence, paragraphs),
    formerIds: formerIds(index),
    typographicChanges: typographicChanges(sourceText, wholeSections.flatMap(piecesOf)),
  };
}

/** Makes the report from content that passed every check. */
export function buildReport(index: ContentIndex): Report {
  return deepFreeze(reportGraph(index));
}
