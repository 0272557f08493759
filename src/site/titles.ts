import { signedChange } from '../domain/change.ts';
import type { Indicator, Project, Report } from '../report/model.ts';

/** The `<title>` of a page: what it is about, then the report; the report alone where `title` is empty. */
export function documentTitle(report: Report, title: string): string {
  return title === '' ? report.title : `${title}｜${report.title}`;
}

/** `货物吞吐量 1250.5万吨（−3.2%）`: the fact first, because messengers show little else. */
export function indicatorTitle(indicator: Indicator): string {
  const change = indicator.change ? `（${signedChange(indicator.change)}）` : '';
  return `${indicator.name} ${indicator.text}${change}`;
}

/** Name and status: `3号泊位 建成投用`. */
export function projectTitle(project: Project): string {
  return `${project.name} ${project.stageText}`;
}
