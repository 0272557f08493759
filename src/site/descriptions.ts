import { stageLabel } from '../domain/stage.ts';
import {
  plainText,
  type Figure,
  type Indicator,
  type Project,
  type Report,
  type Section,
} from '../report/model.ts';
import { partLabel, titleText } from './names.ts';

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
  return `${partLabel(section)}“${titleText(section)}”：${section.indicators.length}个指标，${section.projects.length}个项目。${highlights}。`;
}

/** The fact, what it covers, and the report's own clause. */
export function indicatorDescription(indicator: Indicator): string {
  const scope = plainText(indicator.scope);
  return `${indicator.name}${indicator.text}${scope && `（${scope}）`}。报告原句：${indicator.quote}。`;
}

/** The project, the editor's stage, and the report's own clause. */
export function projectDescription(project: Project): string {
  return `${project.name}（编者归类：${stageLabel(project.stage)}）。报告原句：${project.quote}。`;
}

/** The figure's own description. */
export function figureDescription(figure: Figure): string {
  return `图${figure.number}。${plainText(figure.description)}`;
}
