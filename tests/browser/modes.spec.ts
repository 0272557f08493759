import { expect, test, type Page } from '@playwright/test';
import { TEMPLATES } from '../support/pages.ts';
import { largeDrawings } from '../support/fit.ts';
import { MATRIX } from '../support/matrix.ts';
import { smallerThan } from '../support/reading.ts';
import { MAIN } from '../support/sites.ts';
import { needs } from './needs.ts';

needs(MAIN);

const DAY = 'rgb(250, 248, 243)';
const NIGHT = 'rgb(16, 22, 24)';

const ground = (page: Page) =>
  page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
const textSize = (page: Page) => page.evaluate(() => parseFloat(getComputedStyle(document.body).fontSize));

test('night follows the system, and the reader’s own choice wins and is remembered', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.goto('');
  expect(await ground(page)).toBe(NIGHT);
  const night = page.getByRole('button', { name: '夜间' });
  await expect(night).toHaveAttribute('aria-pressed', 'true');
  await night.click();
  expect(await ground(page)).toBe(DAY);
  await expect(night).toHaveAttribute('aria-pressed', 'false');
  await page.goto('sections/economy/');
  expect(await ground(page)).toBe(DAY);
});

test('大字版 sets text of at least 18 pt and targets of 60 px, and is remembered', async ({ page }) => {
  await page.goto('');
  expect(await textSize(page)).toBeLessThan(24);
  await page.getByRole('button', { name: '大字' }).click();
  await page.goto('sections/economy/');
  expect(await textSize(page)).toBeGreaterThanOrEqual(24);
  for (const link of await page.locator('header nav a:visible').all()) {
    expect((await link.boundingBox())?.height).toBeGreaterThanOrEqual(60);
  }
});

for (const { width, tag } of [
  { width: 360, tag: [] },
  { width: 1440, tag: MATRIX },
])
  test(`in 大字版 every word grows, in figures and notes too, at ${width} px`, { tag }, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    for (const path of TEMPLATES) {
      await page.goto(`${path}?size=large`);
      await largeDrawings(page);
      expect(await smallerThan(page, 18), path).toEqual([]);
    }
  });

test('modes can be linked to, and junk in the address changes nothing', async ({ page }) => {
  await page.goto('?theme=night&size=large');
  expect([await ground(page), await textSize(page)]).toEqual([NIGHT, 24]);
  await page.evaluate(() => {
    localStorage.clear();
  });
  await page.goto('?theme=purple&size=huge&from=singlemessage');
  expect(await ground(page)).toBe(DAY);
});

test('where storage is refused the choice still holds for the page', async ({ page }) => {
  const failures: string[] = [];
  page.on('pageerror', (error) => failures.push(error.message));
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('refused', 'SecurityError');
      },
    });
  });
  await page.goto('');
  await page.getByRole('button', { name: '夜间' }).click();
  expect(await ground(page)).toBe(NIGHT);
  expect(failures).toEqual([]);
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('no button shows that could not work, and night still follows the system', async ({ page }) => {
    await page.emulateMedia({ colorScheme: 'dark' });
    await page.goto('');
    await expect(page.getByRole('button', { name: '夜间' })).toBeHidden();
    expect(await ground(page)).toBe(NIGHT);
  });
});

test('a chosen night prints light', async ({ page }) => {
  await page.goto('?theme=night');
  await page.emulateMedia({ media: 'print' });
  expect(await ground(page)).toBe('rgb(255, 255, 255)');
});
