import { stageLabel } from '../domain/stage.ts';
import type { Project, Report } from '../report/model.ts';
import { everydayWords } from './everyday-words.ts';
import { partName, titleText } from './names.ts';

/** Attributes of a row of the board: what it is narrowed by, and its place in the report, by which it can be ordered. */
export function foundBy(report: Report): (project: Project) => Readonly<Record<`data-${string}`, string>> {
  return (project) => ({
    'data-stage': project.stage,
    'data-part': [...new Set([partName(project.section), titleText(project.section)])].join('　'),
    'data-place': String(report.projects.indexOf(project)),
    'data-also': [stageLabel(project.stage), everydayWords(report).get(project.id) ?? ''].join(' '),
  });
}
