import { oncePer } from '../domain/once.ts';
import type { Figure, Indicator, Report } from './model.ts';

const figuresByIndicator = oncePer((report: Report) => {
  const shown = report.figures.flatMap((figure) =>
    [...new Set(figure.data.map(({ indicator }) => indicator))].map((indicator) => ({ indicator, figure })),
  );
  return Map.groupBy(shown, ({ indicator }) => indicator);
});

/** The figures that show a number, in their order. */
export function figuresOf(report: Report, indicator: Indicator): Figure[] {
  return (figuresByIndicator(report).get(indicator) ?? []).map(({ figure }) => figure);
}
