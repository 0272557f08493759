import { expect, test } from '@playwright/test';
import { parts } from '../../src/report/model.ts';
import { paths } from '../../src/site/paths.ts';
import { builtReport } from '../support/built.ts';
import { MATRIX } from '../support/matrix.ts';
import { PAGE_TYPES } from '../support/pages.ts';
import { largestEmptyHeight, stopsBeforeText, underlineContrast } from '../support/reading.ts';
import { MAIN, SITES, origin } from '../support/sites.ts';
import { needs } from './needs.ts';

needs(...SITES);

/** What a reader may look for who has seen the printed page: with a note's key, a link or an end of a line inside. */
const LOOKED_FOR = [
  '130.5亿元，其中',
  '地区生产总值174亿元，增幅6.5%',
  '去“筹”',
  '5条7.38公里',
  '（培育镇）区域排名16位',
];

for (const site of SITES)
  test(
    `${site.name}: on a wide screen no gap opens in the column of the text`,
    { tag: site.name === MAIN.name ? [] : MATRIX },
    async ({ page }) => {
      await page.setViewportSize({ width: 1440, height: 900 });
      for (const { id } of parts(builtReport(site))) {
        await page.goto(origin(site) + paths.section(id));
        expect.soft(await largestEmptyHeight(page), id).toBeLessThan(120);
      }
    },
  );

for (const path of PAGE_TYPES) {
  test(
    `${path || 'home'}: few stops before the text`,
    // The bar is the same on every page, the contents of a section are not.
    { tag: ['', 'sections/economy/', 'report/'].includes(path) ? [] : MATRIX },
    async ({ page }) => {
      for (const width of [360, 1440]) {
        await page.setViewportSize({ width, height: 800 });
        await page.goto(path);
        const stops = await stopsBeforeText(page);
        expect(stops.length, `${width} px: ${stops.join(', ')}`).toBeLessThanOrEqual(14);
        expect(stops).not.toContain('');
      }
    },
  );
}

for (const colorScheme of ['light', 'dark'] as const)
  test(`the line under a link is seen, ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    await page.goto('sections/economy/');
    expect(await underlineContrast(page)).toBeGreaterThanOrEqual(3);
  });

test('find-in-page finds the printed words', async ({ page }) => {
  await page.goto('report/');
  for (const words of LOOKED_FOR) {
    const found = await page.evaluate(
      (string) => (window as unknown as { find: (string: string) => boolean }).find(string),
      words,
    );
    expect(found, words).toBe(true);
    await page.evaluate(() => getSelection()?.removeAllRanges());
  }
});
