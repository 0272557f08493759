import { byId, type Report, type Standing } from '../report/model.ts';
import { anchorPath, paths, sectionPath } from './paths.ts';

/** Where the words of a thing stand: its anchor in the text, on the page of its section; a term's in the glossary. */
export function placePath(report: Report, { id, kind, section }: Standing): string {
  if (kind === 'section') return sectionPath(byId(report.sections, id));
  if (kind === 'term') return paths.term(id);
  // A note that the prose does not mark stands on the about page alone.
  if (section === undefined) return paths.anchor(paths.about, 'ui-notes');
  return anchorPath(byId(report.sections, section), id);
}

/** The page of a thing, or its place in the text where it has no page of its own. */
export function pathOf(report: Report, standing: Standing): string {
  switch (standing.kind) {
    case 'indicator':
      return paths.indicator(standing.id);
    case 'project':
      return paths.project(standing.id);
    case 'figure':
      return paths.figure(standing.id);
    default:
      return placePath(report, standing);
  }
}
