import { byId, type IdHolder, type Report } from '../report/model.ts';
import { anchorPath, paths, sectionPath } from './paths.ts';

/** Where the words of a thing stand: its anchor in the text, on the page of its section; a term's in the glossary. */
export function placePath(report: Report, { id, kind, section }: IdHolder): string {
  if (kind === 'section') return sectionPath(byId(report.sections, id));
  if (kind === 'term') return paths.term(id);
  // A note that the prose does not mark stands on the about page alone.
  if (section === undefined) return paths.anchor(paths.about, 'ui-notes');
  return anchorPath(byId(report.sections, section), id);
}

/** The page of a thing, or its place in the text where it has no page of its own. */
export function pathOf(report: Report, holder: IdHolder): string {
  switch (holder.kind) {
    case 'indicator':
      return paths.indicator(holder.id);
    case 'project':
      return paths.project(holder.id);
    case 'figure':
      return paths.figure(holder.id);
    default:
      return placePath(report, holder);
  }
}
