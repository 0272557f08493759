import type { Project, Report } from '../report/model.ts';
import { partName } from './names.ts';

/** Attributes of a row of the board: what it is narrowed by, and its place in the report, by which it can be ordered. */
export function foundBy({
  projects,
}: Report): (project: Project) => Readonly<Record<`data-${string}`, string>> {
  return (project) => ({
    'data-stage': project.stage,
    'data-part': partName(project.section),
    'data-place': String(projects.indexOf(project)),
  });
}
