import { expect, test } from '@playwright/test';
import { axeFaults } from '../support/axe.ts';
import { MATRIX } from '../support/matrix.ts';
import { expectInSight, expectToFitEverywhere, setTypeSize } from '../support/fit.ts';
import { MANY_SECTIONS, origin } from '../support/sites.ts';
import { needs } from './needs.ts';

needs(MANY_SECTIONS);

test.describe('a report of many sections', { tag: MATRIX }, () => {
  test('its menu fits every phone', async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 740 });
    await page.goto(`${origin(MANY_SECTIONS)}sections/part-3/`);
    await page.locator('.menu summary').click();
    await expect(page.getByRole('navigation', { name: '各部分' }).getByRole('listitem')).toHaveCount(20);
    await expectToFitEverywhere(page, 'open');
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
      await page.setViewportSize({ width: 360, height: 800 });
      await page.locator('.menu summary').click();
      expect(await axeFaults(page, 'all'), 'open').toEqual([]);
    });
  }

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
