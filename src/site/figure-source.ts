import type { Figure, Report } from '../report/model.ts';
import { partName } from './names.ts';
import { sourceName } from './source-words.ts';

/** The parts of the report that a figure draws on: not always the one it stands in. */
function partsDrawn({ section, data }: Figure): string {
  const sections = data.flatMap(({ indicator, project }) => (indicator ?? project)?.section ?? []);
  return [...new Set(sections.length > 0 ? sections : [section])].map(partName).join('、');
}

/** Where the numbers of a figure come from, as it is said under it: the report and its parts, and what else it draws on. */
export function figureSource({ about, title }: Pick<Report, 'about' | 'title'>, figure: Figure): string {
  const others = new Set(figure.data.flatMap(({ source }) => source ?? []));
  return [`来源：${sourceName(about)}，${title}，${partsDrawn(figure)}`, ...others].join('；');
}
