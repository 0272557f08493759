import { expect, test, type Page } from '@playwright/test';
import { axeFaults } from '../support/axe.ts';
import { MATRIX } from '../support/matrix.ts';
import { expectToFit, setTypeSize } from '../support/fit.ts';
import { MAIN, MANY_SECTIONS, ORCHARD, origin } from '../support/sites.ts';
import { needs } from './needs.ts';

const REPORTS = [MAIN, ORCHARD, MANY_SECTIONS];
needs(...REPORTS);

const WIDTHS = [320, 360, 768, 1024, 1440];

async function expectToFitEverywhere(page: Page, what: string): Promise<void> {
  for (const size of ['normal', 'large'] as const) {
    await setTypeSize(page, size);
    for (const width of WIDTHS) await expectToFit(page, width, `${what}, ${width} px, ${size}`);
  }
}

/** Takes sections out of the way between them, so that this many are left: how it is laid out depends on nothing else. */
async function leave(page: Page, count: number): Promise<void> {
  await page.evaluate((most) => {
    const sections = [...document.querySelectorAll('nav[aria-label=各部分] li')];
    for (const section of sections.slice(most)) section.remove();
  }, count);
}

/** As the bar is laid out; a list that folds is open. */
const BARS = [
  { site: MAIN, path: 'sections/economy/', count: 7 },
  { site: ORCHARD, path: 'sections/facilities/', count: 3 },
  { site: MANY_SECTIONS, path: 'sections/part-3/', count: 20 },
  { site: MANY_SECTIONS, path: 'sections/part-2/', count: 13 },
] as const;

for (const { site, path, count } of BARS) {
  const tag = count === 20 || site === ORCHARD ? [] : MATRIX;
  test(`the way between ${count} sections fits every screen, folded and open`, { tag }, async ({ page }) => {
    await page.goto(origin(site) + path);
    await leave(page, count);
    await expect(page.getByRole('navigation', { name: '各部分' }).getByRole('listitem')).toHaveCount(
      (await page.locator('.section-bar__all .bar-fold').count()) > 0 ? 0 : count,
    );
    await expectToFitEverywhere(page, 'folded');
    for (const fold of await page.locator('.bar-fold summary').all()) {
      await setTypeSize(page, 'normal');
      await fold.click();
      await expectToFitEverywhere(page, 'open');
    }
  });
}

const PAGES = ['', 'report/', 'sections/part-1/', 'sections/part-2/', '404.html'];

for (const path of PAGES) {
  const tag = path.startsWith('sections/') ? [] : MATRIX;
  test(`${path || 'home'} of a report of many sections fits every screen`, { tag }, async ({ page }) => {
    await page.goto(origin(MANY_SECTIONS) + path);
    await expectToFitEverywhere(page, path);
  });
}

for (const path of PAGES)
  // What pages of every report have is looked at on ours; only the folded lists are this one's own.
  test(
    `axe finds nothing on ${path || 'home'} of a report of many sections, folded and open`,
    { tag: MATRIX },
    async ({ page }) => {
      await page.goto(origin(MANY_SECTIONS) + path);
      for (const size of ['normal', 'large'] as const) {
        await setTypeSize(page, size);
        for (const width of [360, 1440]) {
          await page.setViewportSize({ width, height: 800 });
          expect(await axeFaults(page, 'all'), `${width} px, ${size}`).toEqual([]);
        }
      }
      const fold = page.locator('.section-bar__all summary');
      if (!(await fold.isVisible())) return;
      await fold.click();
      expect(await axeFaults(page, 'all'), 'open').toEqual([]);
    },
  );
