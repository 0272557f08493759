import { expect, test } from '@playwright/test';
import { MAIN } from '../support/sites.ts';
import { needs } from './needs.ts';

needs(MAIN);
// Code that a window has kept is there at once.
test.use({ reuseContext: false });

const CODE = '**/_astro/Page.astro_*.js';

test('the code of a page comes once its text is painted', async ({ page }) => {
  await page.goto('sections/economy/');
  const code = () =>
    page.evaluate(
      () => performance.getEntriesByType('resource').find(({ name }) => name.endsWith('.js'))?.startTime,
    );
  await expect.poll(code).toBeDefined();
  const painted = await page.evaluate(
    () => performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Infinity,
  );
  expect(await code()).toBeGreaterThan(painted);
});

test('a click that comes before the code is not lost', async ({ page }) => {
  const held = Promise.withResolvers<undefined>();
  await page.route(CODE, async (route) => {
    await held.promise;
    await route.continue();
  });
  await page.goto('sections/economy/');
  await page.getByRole('button', { name: /^夜间/ }).click();
  await expect(page.locator('html')).not.toHaveAttribute('data-theme');
  held.resolve(undefined);
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'night');
});
