import type { Report } from '../../report/model.ts';
import { runningHeads } from '../../site/printed-pages.ts';

/** A string of CSS. */
function cssString(words: string): string {
  return `"${words.replace(/["\\\n]/g, (character) => `\\${character.charCodeAt(0).toString(16)} `)}"`;
}

/**
 * The words of this report in the margins of its printed pages: its title left, the section's right. They differ from
 * report to report, so they cannot stand in the style sheet of the engine; how they look does, in `print.css`.
 */
export function pageBoxes(report: Report): string {
  const named = [...runningHeads(report)].map(
    ([page, words]) =>
      `[data-printed="${page}"]{page:${page}}@page ${page}{@top-right{content:${cssString(words)}}}`,
  );
  return [`@page{@top-left{content:${cssString(report.title)}}}`, ...named].join('');
}
