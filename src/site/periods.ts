import type { Period } from '../domain/period.ts';
import type { Report } from '../report/model.ts';

type Dated = Pick<Report, 'title' | 'period'>;

/** A period, where the report's own title does not already tell it; empty where it does. */
export function periodBeside({ code, text }: Period, { title, period }: Dated): string {
  return code === period.code && title.includes(text) ? '' : text;
}

/** A fact's name for where it stands alone, with its period where the report's title does not tell it: 果业总产量（2022年）. */
export function datedName(fact: { readonly name: string; readonly period: Period }, report: Dated): string {
  const period = periodBeside(fact.period, report);
  return period === '' ? fact.name : `${fact.name}（${period}）`;
}

/** True where numbers of different periods stand side by side, so that each has to say its own. */
export function mixesPeriods(data: readonly { readonly period: Period | undefined }[]): boolean {
  return new Set(data.map(({ period }) => period?.code)).size > 1;
}

/** The periods of several facts, each once: 2021年、2022年. */
export function periodsText(periods: readonly (Period | undefined)[]): string {
  return [...new Set(periods.flatMap((period) => period?.text ?? []))].join('、');
}
