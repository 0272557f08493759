import { signedChange } from '../domain/change.ts';
import { stageLabel } from '../domain/stage.ts';
import {
  plainText,
  type Figure,
  type Indicator,
  type Project,
  type Report,
  type Section,
} from '../report/model.ts';
import { partName, titleText } from './names.ts';

/** What a shared link says of the whole report: its first headlines. */
export function reportDescription(report: Report): string {
  const facts = report.headlines.map((indicator) => indicator.name + indicator.text).join('，');
  return `${report.about.issuer}${report.about.period}年工作报告：${facts}。`;
}

/** A section in one sentence. */
export function sectionDescription(section: Section): string {
  const highlights = section.highlights
    .map((fact) => fact.name + (fact.kind === 'indicator' ? fact.text : fact.stageText))
    .join('，');
  return `${partName(section)}“${titleText(section)}”：${section.indicators.length}个指标，${section.projects.length}个项目。${highlights}。`;
}

/** `货物吞吐量 1250.5万吨（−3.2%）`: the fact first, because messengers show little else. */
export function indicatorTitle(indicator: Indicator): string {
  const change = indicator.change ? `（${signedChange(indicator.change)}）` : '';
  return `${indicator.name} ${indicator.text}${change}`;
}

/** The fact, what it covers, and the report's own clause. */
export function indicatorDescription(indicator: Indicator): string {
  const scope = plainText(indicator.scope);
  return `${indicator.name}${indicator.text}${scope && `（${scope}）`}。报告原句：${indicator.quote}。`;
}

/** Name and status: `3号泊位 建成投用`. */
export function projectTitle(project: Project): string {
  return `${project.name} ${project.stageText}`;
}

/** The project, the editor's stage, and the report's own clause. */
export function projectDescription(project: Project): string {
  return `${project.name}（编者归类：${stageLabel(project.stage)}）。报告原句：${project.quote}。`;
}

/** The figure's own description. */
export function figureDescription(figure: Figure): string {
  return `图${figure.number}。${plainText(figure.description)}`;
}
