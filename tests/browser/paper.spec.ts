import { expect, test, type Page } from '@playwright/test';
import { runningHeads } from '../../src/site/printed-pages.ts';
import { builtReport } from '../support/built.ts';
import { MATRIX } from '../support/matrix.ts';
import { setTypeSize } from '../support/fit.ts';
import { body, head, packed, printed } from '../support/paper.ts';
import { pdfPictures, type PdfPage } from '../support/pdf-text.ts';
import { readCode } from '../support/qr.ts';
import { UNDER_BASE, origin } from '../support/sites.ts';
import { needs } from './needs.ts';

needs(UNDER_BASE);

const site = UNDER_BASE;
const report = builtReport(site);

/** Pages that a reader's own printing fills, with the fonts of the test machine; undefined where any number will do. */
const LENGTHS: Readonly<Record<string, number | undefined>> = {
  'sections/economy/': 2,
  'sections/investment/': 2,
  'sections/innovation/': 2,
  'sections/livelihood/': 2,
  'sections/construction/': 1,
  'sections/safety/': 1,
  'sections/party/': 1,
  'report/': 10,
  'indicators/gdp/': 1,
  'figures/signed-and-large/': 1,
  'projects/': 3,
  '': undefined,
  'glossary/': undefined,
  'about/': undefined,
};

/**
 * Margins that no word may enter, in points: 20 mm at the sides, less the blank half of a quotation mark that hangs
 * there; above and below stand the running head and the folio.
 */
const LEAST_SIDE = 52;
const LEAST_EDGE = 25;

function expectSheets(pages: readonly PdfPage[], path: string, printedAs: string | null): void {
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

function expectSourceLast(pages: readonly PdfPage[]): void {
  const last = pages.at(-1);
  const words = last ? body(last).map(({ text }) => text) : [];
  expect(words.indexOf('来源'), 'the source at the end stands below other words').toBeGreaterThan(0);
}

function expectCode(pdf: Buffer, pages: readonly PdfPage[], path: string): void {
  const [last] = pdfPictures(pdf, 150, pages.length);
  if (!last) throw new Error('Nothing was printed');
  const address = new URL(site.base + path, site.published).href;
  expect(readCode(last).says).toBe(address);
  const end = pages.at(-1)?.text ?? '';
  expect(end).toContain(address.replace('https://', ''));
  expect(end).toContain(packed(`原载《${report.about.source.name}》`));
  expect(end).toContain('以网页为准');
  expect(end).toContain('非政府网站');
}

async function expectWholeFigures(page: Page, pages: readonly PdfPage[]): Promise<void> {
  await page.emulateMedia({ media: 'print' });
  const figures = await page.locator('figure[data-figure]').evaluateAll((list) =>
    list.map((figure) => ({
      id: figure.getAttribute('data-figure'),
      // The beginning of each: a line of the margin may stand between two lines of a caption.
      words: [
        ...figure.querySelectorAll(
          '.figure-run__number, .title-text__number, .figure__wide text, .figure-run__caption',
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

async function expectHeadsOfTables(page: Page, pages: readonly PdfPage[]): Promise<void> {
  const names = await page.locator('.indicator-table__name').allTextContents();
  if (names.length === 0) return;
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

/** What is printed from every template: the other sections are made as these are, and printed with all others in the full text. */
const ALWAYS = [
  'sections/economy/',
  'sections/livelihood/',
  'report/',
  'indicators/gdp/',
  'figures/signed-and-large/',
  'projects/',
];

for (const [path, length] of Object.entries(LENGTHS)) {
  if (length !== undefined)
    test(
      `${path} on paper in large type: the source at the end stands below other words`,
      { tag: path === 'sections/economy/' ? [] : MATRIX },
      async ({ page }) => {
        await page.goto(origin(site) + path);
        await setTypeSize(page, 'large');
        expectSourceLast((await printed(page)).pages);
      },
    );

  const tag = ALWAYS.includes(path) ? [] : MATRIX;
  test(`${path || 'home'} on paper`, { tag }, async ({ page }) => {
    await page.goto(origin(site) + path);
    const { pdf, pages } = await printed(page);
    if (length !== undefined) {
      await test.step('its pages, none empty, nothing cut, heads and folios', async () => {
        expect(pages).toHaveLength(length);
        expectSheets(pages, path, await page.locator('body').getAttribute('data-printed'));
      });
      await test.step('the source at the end stands below other words', () => {
        expectSourceLast(pages);
      });
    }
    await test.step('the code at the end leads to the page, and the page says what it is', () => {
      expectCode(pdf, pages, path);
    });
    if (/^(sections|figures|report)\//.test(path)) {
      await test.step('figures are whole on one page, and heads of tables stand on every page of theirs', async () => {
        await expectWholeFigures(page, pages);
        await expectHeadsOfTables(page, pages);
      });
    }
  });
}
