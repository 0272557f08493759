import { expect, type Page } from '@playwright/test';
import type { Report } from '../../src/report/model.ts';
import { runningHeads } from '../../src/site/printed-pages.ts';
import { body, head, packed } from './paper.ts';
import type { PdfPage } from './pdf-text.ts';

/**
 * Margins that no word may enter, in points: 20 mm at the sides, less the blank half of a quotation mark that hangs
 * there; above and below stand the running head and the folio.
 */
const LEAST_SIDE = 51;
const LEAST_EDGE = 25;

/** Expects A4 sheets, none empty, nothing cut, with heads and folios. `printedAs` is the name of the page as `data-printed` has it. */
export function expectSheets(
  report: Report,
  pages: readonly PdfPage[],
  path: string,
  printedAs: string | null,
): void {
  for (const [index, sheet] of pages.entries()) {
    const [shorter, longer] = [sheet.width, sheet.height].sort((a, b) => a - b);
    expect([Math.round(shorter ?? 0), Math.round(longer ?? 0)]).toEqual([595, 842]);
    expect(sheet.width > sheet.height, 'lies on its side').toBe(path === 'projects/');
    expect(body(sheet).length, `words on page ${index + 1}`).toBeGreaterThan(8);
    const outside = sheet.words.filter(
      ({ left, top, right, bottom }) =>
        Math.min(left, sheet.width - right) <= LEAST_SIDE ||
        Math.min(top, sheet.height - bottom) <= LEAST_EDGE,
    );
    expect(outside, `words in the margins of page ${index + 1}`).toEqual([]);
    expect(sheet.text).toContain(`第${index + 1}页共${pages.length}页`);
    // The full text begins with its title, and each of its sections has its own head.
    if (path === 'report/') continue;
    expect(head(sheet)).toBe(packed(report.title + (runningHeads(report).get(printedAs as never) ?? '')));
  }
}

/** Expects that the source, at the end, does not stand alone on its sheet. */
export function expectSourceLast(pages: readonly PdfPage[]): void {
  const last = pages.at(-1);
  const words = last ? body(last).map(({ text }) => text) : [];
  expect(words.indexOf('来源'), 'the source at the end stands below other words').toBeGreaterThan(0);
}

/** Expects that no figure of the page is broken between two sheets. */
export async function expectWholeFigures(page: Page, pages: readonly PdfPage[]): Promise<void> {
  await page.emulateMedia({ media: 'print' });
  const figures = await page.locator('figure[data-figure]').evaluateAll((list) =>
    list.map((figure) => ({
      id: figure.getAttribute('data-figure'),
      // The beginning of each: a line of the margin may stand between two lines of a caption.
      words: [
        ...figure.querySelectorAll(
          '.figure-run__number, .title-text__number, .figure__wide text, .figure-notes',
        ),
      ].map((element) => element.textContent.replace(/\s/g, '').slice(0, 8)),
    })),
  );
  for (const { id, words } of figures) {
    const whole = pages.filter(({ text }) => words.every((piece) => text.includes(packed(piece))));
    expect(whole.length, id ?? '').toBeGreaterThanOrEqual(1);
    expect(words.length).toBeGreaterThan(3);
  }
}

/** Expects that a table which goes on says again what its columns are. */
export async function expectHeadsOfTables(page: Page, pages: readonly PdfPage[]): Promise<void> {
  // A name that a figure or a project bears too says nothing of where the table is.
  const names = await page.evaluate(() => {
    const words = (selector: string) =>
      [...document.querySelectorAll(selector)].map(({ textContent }) => textContent.replace(/\s/g, ''));
    const elsewhere = new Set(words('.figure-drawing text, .figure-table th, .project-list__name'));
    return words('.indicator-table__name').filter((name) => !elsewhere.has(name));
  });
  if (names.length < 3) return;
  const withRows = pages.filter(({ words }) => {
    const lines = words.map(({ text }) => text);
    return names.filter((name) => lines.includes(packed(name))).length >= 3;
  });
  expect(withRows.length).toBeGreaterThan(0);
  for (const { text } of withRows) {
    expect(text).toContain('指标与口径');
    expect(text).toContain('报告数');
  }
}
