import { parts, type Report } from '../../src/report/model.ts';
import { paths } from '../../src/site/paths.ts';

/** One page of each kind whose weight is told, by what it is called. */
export function measuredPages(report: Report): Readonly<Record<string, string>> {
  const [section] = parts(report);
  const [indicator] = section?.indicators ?? [];
  return {
    home: paths.home,
    section: paths.section(section?.id ?? ''),
    indicator: paths.indicator(indicator?.id ?? ''),
    board: paths.projects,
    'full text': paths.report,
  };
}

/** What a reader opens one after the other: home, a section, a number in it, the board, the longest section. */
export function visitedPages(report: Report): string[] {
  const { home, section, indicator, board } = measuredPages(report);
  const lengths = parts(report).map(({ id, paragraphs }) => ({
    id,
    length: paragraphs.reduce((sum, { text }) => sum + text.length, 0),
  }));
  const [longest] = lengths.sort((a, b) => b.length - a.length);
  return [home, section, indicator, board, paths.section(longest?.id ?? '')].map((path) => path ?? '');
}
