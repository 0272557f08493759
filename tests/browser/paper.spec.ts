import { expect, test } from '@playwright/test';
import { builtReport } from '../support/built.ts';
import { MATRIX } from '../support/matrix.ts';
import { setTypeSize } from '../support/fit.ts';
import { packed, printed } from '../support/paper.ts';
import { pdfPictures, type PdfPage } from '../support/pdf-text.ts';
import { readCode } from '../support/qr.ts';
import {
  expectHeadsOfTables,
  expectSheets,
  expectSourceLast,
  expectWholeFigures,
} from '../support/sheets.ts';
import { MAIN, origin } from '../support/sites.ts';
import { needs } from './needs.ts';

needs(MAIN);

const site = MAIN;
const report = builtReport(site);

/** Pages that a reader's own printing fills, with the fonts of the test machine; undefined where any number will do. */
const LENGTHS: Readonly<Record<string, number | undefined>> = {
  'sections/economy/': 3,
  'sections/investment/': 3,
  'sections/innovation/': 2,
  'sections/livelihood/': 3,
  'sections/construction/': 2,
  'sections/safety/': 2,
  'sections/party/': 2,
  'report/': 19,
  'indicators/gdp/': 1,
  'figures/signed-and-large/': 2,
  'projects/': 3,
  '': undefined,
  'glossary/': undefined,
  'about/': undefined,
};

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
  // Of the full text Chromium leaves the source alone on a last sheet where the last section fills the one before.
  if (length !== undefined && path !== 'report/')
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
        expectSheets(report, pages, path, await page.locator('body').getAttribute('data-printed'));
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
