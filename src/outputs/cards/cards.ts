import type { Report } from '../../report/model.ts';
import { figureCard } from './figure.ts';
import { indicatorCard } from './indicator.ts';
import { pageCards } from './page.ts';
import { projectCard } from './project.ts';
import { sectionCard } from './section.ts';
import type { Card } from './sheet.ts';

/** The preview images of a report: one for each fact, figure and section, and one for each page of its own. */
export function cardsOf(report: Report): Card[] {
  return [
    ...pageCards(report),
    ...report.sections.map((section) => sectionCard(section, report)),
    ...report.indicators.map((indicator) => indicatorCard(indicator, report)),
    ...report.projects.map((project) => projectCard(project, report)),
    ...report.figures.map((figure) => figureCard(figure, report)),
  ];
}
