import { expect, test, type Page } from '@playwright/test';
import { axeFaults } from '../support/axe.ts';
import { MATRIX } from '../support/matrix.ts';
import { expectInSight, expectToFitEverywhere, setTypeSize } from '../support/fit.ts';
import { MAIN, MANY_SECTIONS, ORCHARD, origin } from '../support/sites.ts';
import { needs } from './needs.ts';

needs(MAIN, ORCHARD, MANY_SECTIONS);

/** Takes sections out of the way between them, so that this many are left: how it is laid out depends on nothing else. */
async function leave(page: Page, count: number): Promise<void> {
  await page.evaluate((most) => {
    const sections = [...document.querySelectorAll('nav[aria-label=各部分] li')];
    for (const section of sections.slice(most)) section.remove();
  }, count);
}

/** As the bar is laid out; a list that folds is open. */
const BARS = [
  { site: ORCHARD, path: 'sections/facilities/', count: 1 },
  { site: ORCHARD, path: 'sections/facilities/', count: 3 },
  { site: MAIN, path: 'sections/economy/', count: 7 },
  { site: MANY_SECTIONS, path: 'sections/part-3/', count: 20 },
  { site: MANY_SECTIONS, path: 'sections/part-2/', count: 13 },
] as const;

test.describe('a report of many sections', { tag: MATRIX }, () => {
  for (const { site, path, count } of BARS)
    test(`the way between ${count} fits every screen, folded and open`, async ({ page }) => {
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

  for (const path of ['', 'report/', 'sections/part-1/', 'sections/part-2/', '404.html']) {
    test(`${path || 'home'} fits every screen`, async ({ page }) => {
      await page.goto(origin(MANY_SECTIONS) + path);
      await expectToFitEverywhere(page, path);
    });

    test(`axe finds nothing on ${path || 'home'}, folded and open`, async ({ page }) => {
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
    });
  }

  test('the list of all folds when the list of this section opens', async ({ page }) => {
    await page.goto(`${origin(MANY_SECTIONS)}sections/part-2/`);
    const all = page.getByRole('navigation', { name: '各部分' });
    await all.locator('summary').click();
    await expect(all.getByRole('link')).toHaveCount(20);
    await expect(all.getByRole('link', { name: /^二、/ })).toHaveAttribute('aria-current', 'page');
    await page.getByRole('navigation', { name: '本节各处' }).locator('summary').click();
    await expect(page.locator('.bar-fold[open]')).toHaveCount(1);
  });

  test('from the middle of a long section without headings to a paragraph', async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.goto(`${origin(MANY_SECTIONS)}sections/part-1/`);
    await page.evaluate(() => {
      scrollTo(0, document.body.scrollHeight / 2);
    });
    const ways = page.getByRole('navigation', { name: '本节各处' });
    await ways.getByText('本节').click();
    await ways.getByRole('link', { name: '1.21' }).click();
    await expect(page).toHaveURL(/#part-1-point-21$/);
    await expectInSight(page.locator('#part-1-point-21'));
  });
});
