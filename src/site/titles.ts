import type { Indicator, Project, Report } from '../report/model.ts';
import { stated, statedChange, statedStatus } from '../report/stated.ts';
import { datedName } from './periods.ts';

/** The `<title>` of a page: what it is about, then the report; the report alone where `title` is empty. */
export function documentTitle(report: Report, title: string): string {
  return title === '' ? report.title : `${title}｜${report.title}`;
}

/** `货物吞吐量 1250.5万吨（下降3.2%）`: the fact first, because messengers show little else; all in the report's words. */
export function indicatorTitle(indicator: Indicator, report: Report): string {
  const change = indicator.change ? `（${statedChange(indicator.change)}）` : '';
  return `${datedName(indicator, report)} ${stated(indicator)}${change}`;
}

/** Name and status: `3号泊位 建成投用`. */
export function projectTitle(project: Project): string {
  return `${project.name} ${statedStatus(project)}`;
}
