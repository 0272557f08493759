import { signedChange } from '../domain/change.ts';
import type { Indicator, Project, Report } from '../report/model.ts';
import { stated, statedChange, statedStatus, wordsBefore } from '../report/stated.ts';
import { datedName } from './periods.ts';

/** The `<title>` of a page: what it is about, then the report; the report alone where `title` is empty. */
export function documentTitle(report: Report, title: string): string {
  return title === '' ? report.title : `${title}｜${report.title}`;
}

/** A change behind its number: a sign suffices for a result, anything else keeps the report's words. */
function changeInTitle(change: Indicator): string {
  return wordsBefore(change) === '' ? signedChange(change) : statedChange(change);
}

/** `货物吞吐量 1250.5万吨（−3.2%）`: the fact first, because messengers show little else. */
export function indicatorTitle(indicator: Indicator, report: Report): string {
  const change = indicator.change ? `（${changeInTitle(indicator.change)}）` : '';
  return `${datedName(indicator, report)} ${stated(indicator)}${change}`;
}

/** Name and status: `3号泊位 建成投用`. */
export function projectTitle(project: Project): string {
  return `${project.name} ${statedStatus(project)}`;
}
