import type { Figure, Report } from '../report/model.ts';
import { partName } from './names.ts';
import { sourceName } from './source-words.ts';

/** Where the numbers of a figure come from, as it is said under it: the report and its part, and what else it draws on. */
export function figureSource(
  { about, title }: Pick<Report, 'about' | 'title'>,
  { section, data }: Figure,
): string {
  const others = new Set(data.flatMap(({ source }) => source ?? []));
  return [`来源：${sourceName(about)}，${title}，${partName(section)}`, ...others].join('；');
}
