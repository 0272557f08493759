import { expect, test } from '@playwright/test';
import { axeFaults } from '../support/axe.ts';
import { builtFiles, builtReport, pagePath } from '../support/built.ts';
import { expectToFitEverywhere, setTypeSize } from '../support/fit.ts';
import { MATRIX } from '../support/matrix.ts';
import { PAGES } from '../../src/site/pages.ts';
import { printed } from '../support/paper.ts';
import {
  expectHeadsOfTables,
  expectSheets,
  expectSourceLast,
  expectWholeFigures,
} from '../support/sheets.ts';
import { COUNTY, origin } from '../support/sites.ts';
import { needs } from './needs.ts';

needs(COUNTY);

const report = builtReport(COUNTY);

/** What another report has not: headings, and a fact with the word of a target. */
const ALWAYS = ['', 'sections/tasks/', 'indicators/gdp-aim/'];
const TEMPLATES = [
  ...PAGES.map(({ path }): string => path),
  'sections/tasks/',
  'indicators/gdp-aim/',
  'projects/smart-park-roads/',
  'figures/grain-and-aim/',
];

for (const path of TEMPLATES) {
  const tag = ALWAYS.includes(path) ? [] : MATRIX;

  test(`${path || 'home'} of a long report fits every screen, folded and open`, { tag }, async ({ page }) => {
    await page.goto(origin(COUNTY) + path);
    await expectToFitEverywhere(page, path);
    for (const fold of await page.locator('.bar-fold summary').all()) {
      await setTypeSize(page, 'normal');
      await fold.click();
      await expectToFitEverywhere(page, `${path} open`);
    }
  });

  test(`axe finds nothing on ${path || 'home'} of a long report`, { tag: MATRIX }, async ({ page }) => {
    await page.goto(origin(COUNTY) + path);
    for (const size of ['normal', 'large'] as const) {
      await setTypeSize(page, size);
      for (const width of [360, 1440]) {
        await page.setViewportSize({ width, height: 800 });
        expect(await axeFaults(page, 'all'), `${width} px, ${size}`).toEqual([]);
      }
    }
  });
}

test('the way into a long section has its whole name', async ({ page }) => {
  await page.goto(`${origin(COUNTY)}sections/tasks/`);
  const name = page.locator('.section-bar .bar-fold__name');
  await expect(name).toHaveText('本节');
  for (const width of [320, 1440]) {
    await page.setViewportSize({ width, height: 800 });
    expect(await name.evaluate((element) => element.scrollWidth - element.clientWidth)).toBe(0);
  }
});

test('no page of a long report scrolls sideways', { tag: MATRIX }, async ({ page }) => {
  for (const width of [320, 1440]) {
    await page.setViewportSize({ width, height: 800 });
    for (const file of builtFiles(COUNTY.folder, '.html')) {
      await page.goto(origin(COUNTY) + pagePath(file));
      const scrolled = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(scrolled, `${file} at ${width} px`).toBeLessThanOrEqual(width);
    }
  }
});

/** The longest section, and a page of the list of all its numbers. */
const ON_PAPER = ['sections/tasks/', 'indicators/gdp-aim/'];

for (const path of [
  ...ON_PAPER,
  'sections/review/',
  'sections/conduct/',
  'report/',
  'figures/grain-and-aim/',
])
  test(
    `${path} of a long report on paper`,
    { tag: ON_PAPER.includes(path) ? [] : MATRIX },
    async ({ page }) => {
      await page.goto(origin(COUNTY) + path);
      const printedAs = await page.locator('body').getAttribute('data-printed');
      const { pages } = await printed(page);
      expectSheets(report, pages, path, printedAs);
      expectSourceLast(pages);
      if (/^indicators/.test(path)) return;
      await expectWholeFigures(page, pages);
      await expectHeadsOfTables(page, pages);
    },
  );
