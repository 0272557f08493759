import { stageLabel } from '../domain/stage.ts';
import {
  plainText,
  type Figure,
  type Indicator,
  type Project,
  type Report,
  type Section,
} from '../report/model.ts';
import { stated, statedStatus } from '../report/stated.ts';
import { partLabel, titleText } from './names.ts';
import { datedName } from './periods.ts';

/** What a shared link says of the whole report: its first headlines. */
export function reportDescription(report: Report): string {
  const facts = report.headlines
    .map((indicator) => datedName(indicator, report) + stated(indicator))
    .join('，');
  return `${report.about.issuer}${report.period.text}工作报告${facts && `：${facts}`}。`;
}

/** A section in one sentence. */
export function sectionDescription(section: Section, report: Report): string {
  const highlights = section.highlights
    .map((fact) =>
      fact.kind === 'indicator' ? datedName(fact, report) + stated(fact) : fact.name + statedStatus(fact),
    )
    .join('，');
  return `${partLabel(section)}“${titleText(section)}”：${section.indicators.length}个指标，${section.projects.length}个项目。${highlights && `${highlights}。`}`;
}

/** The fact, what it covers, and the report's own clause. */
export function indicatorDescription(indicator: Indicator, report: Report): string {
  const scope = plainText(indicator.scope);
  return `${datedName(indicator, report)}${stated(indicator)}${scope && `（${scope}）`}。报告原句：${indicator.quote}。`;
}

/** The project, the editor's stage, and the report's own clause. */
export function projectDescription(project: Project, report: Report): string {
  return `${datedName(project, report)}（编者归类：${stageLabel(project.stage)}）。报告原句：${project.quote}。`;
}

/** The figure's own description. */
export function figureDescription(figure: Figure): string {
  return `图${figure.number}。${plainText(figure.description)}`;
}
