import type { Report } from '../../report/model.ts';
import { PAGES } from '../../site/pages.ts';
import { factsAbove } from './facts.ts';
import { breakLines, fitLines } from './lines.ts';
import { listCard } from './list.ts';
import { LAKE, MARGIN, MEASURE, cardOf, linesAt, type Card } from './sheet.ts';

const TITLE_SIZES = [76, 68, 60, 52, 46] as const;

/** The front of the report: its title and its first numbers. */
function homeCard(report: Report): Card {
  return cardOf('ui-home', report, LAKE, (bottom) => {
    const { title } = report.about;
    const size = Math.min(
      ...title.map(
        (line) => fitLines(line, { sizes: TITLE_SIZES, weight: 600, measure: MEASURE, most: 1 }).size,
      ),
    );
    const type = { size, weight: 600 } as const;
    const lines = title.flatMap((line) => breakLines(line, type, MEASURE));
    return (
      linesAt(lines, MARGIN, 124, size * 1.24, type, LAKE.ink) +
      factsAbove(bottom, report.headlines, report, LAKE)
    );
  });
}

/** The cards of the pages that belong to no single fact. */
export function pageCards(report: Report): Card[] {
  const lists = PAGES.flatMap((page) =>
    'holds' in page ? [listCard(page.card, page.holds(report), report)] : [],
  );
  return [homeCard(report), ...lists];
}
