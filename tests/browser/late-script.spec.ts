import { expect, test } from '@playwright/test';
import { MAIN } from '../support/sites.ts';
import { needs } from './needs.ts';

needs(MAIN);
// Code that a window has kept is there at once.
test.use({ reuseContext: false });

const CODE = '**/_astro/Page.*.js';

test('the code of a page comes when its whole text is there and some of it is seen', async ({ page }) => {
  await page.goto('sections/economy/');
  const asked = () =>
    page.evaluate(() => {
      const code = performance.getEntriesByType('resource').find(({ name }) => name.endsWith('.js'));
      const [whole] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
      const [painted] = performance.getEntriesByName('first-contentful-paint');
      return (
        code &&
        whole &&
        painted && {
          at: code.startTime,
          textAt: whole.domContentLoadedEventEnd,
          paintedAt: painted.startTime,
        }
      );
    });
  await expect.poll(asked).toBeDefined();
  const times = await asked();
  expect(times?.at).toBeGreaterThan(times?.textAt ?? Infinity);
  expect(times?.at).toBeGreaterThan(times?.paintedAt ?? Infinity);
});

test('the code does not come for bare ground, which a busy browser paints before any text', async ({
  page,
}) => {
  await page.addInitScript(() => {
    // A browser of which the test says what it has painted.
    class Told {
      hear: () => void;
      constructor(hear: () => void) {
        this.hear = hear;
      }
      observe({ type }: { type: string }) {
        addEventListener(`told ${type}`, this.hear);
      }
    }
    Object.assign(window, { PerformanceObserver: Told });
  });
  const held = Promise.withResolvers<undefined>();
  // A page that waits for its print sheet is not loaded: nothing but the paint brings the code.
  await page.route('**/_astro/print.*.css', async (route) => {
    await held.promise;
    await route.continue();
  });
  await page.goto('sections/economy/', { waitUntil: 'domcontentloaded' });
  const isAskedFor = (painted: string) =>
    page.evaluate((type) => {
      dispatchEvent(new Event(`told ${type}`));
      return document.querySelector('script[type="module"]') !== null;
    }, painted);
  expect(await isAskedFor('paint')).toBe(false);
  expect(await isAskedFor('largest-contentful-paint')).toBe(true);
  held.resolve(undefined);
});

test('it comes too where the browser cannot tell when it has painted', async ({ page }) => {
  await page.addInitScript(() => {
    PerformanceObserver.prototype.observe = () => undefined;
  });
  await page.goto('sections/economy/');
  await page.getByRole('button', { name: /^夜间/ }).click();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'night');
});

test('a click that comes before the code is not lost', async ({ page }) => {
  const held = Promise.withResolvers<undefined>();
  await page.route(CODE, async (route) => {
    await held.promise;
    await route.continue();
  });
  // What comes late may keep a page from being loaded.
  await page.goto('sections/economy/', { waitUntil: 'domcontentloaded' });
  await page.getByRole('button', { name: /^夜间/ }).click();
  await expect(page.locator('html')).not.toHaveAttribute('data-theme');
  held.resolve(undefined);
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'night');
});
