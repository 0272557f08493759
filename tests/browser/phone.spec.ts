import { expect, test } from '@playwright/test';
import { MAIN } from '../support/sites.ts';
import { needs } from './needs.ts';

needs(MAIN);

test('the first screen of home says what, when, who, and three numbers', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto('');
  await expect(page.getByRole('heading', { level: 1 })).toBeInViewport({ ratio: 1 });
  for (const number of await page.locator('.headline-numbers .number, .home-first blockquote').all()) {
    await expect(number).toBeInViewport({ ratio: 1 });
  }
});

test('what is to be touched beside a figure stands apart', async ({ page }) => {
  await page.setViewportSize({ width: 768, height: 800 });
  await page.goto('sections/livelihood/');
  const [link, button] = await page.locator('.figure-run__more > *').all();
  const [left, right] = [await link?.boundingBox(), await button?.boundingBox()];
  expect((right?.x ?? 0) - (left?.x ?? 0) - (left?.width ?? 0)).toBeGreaterThanOrEqual(8);
});
