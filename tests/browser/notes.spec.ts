import { expect, test } from '@playwright/test';
import { MAIN } from '../support/sites.ts';
import { needs } from './needs.ts';

needs(MAIN);

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('a folded note opens by keyboard on a phone', async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 740 });
    await page.goto('sections/economy/');
    const notes = page.locator('.run__notes').first();
    const first = notes.locator('p').first();
    await expect(first).toBeHidden();
    await notes.locator('summary').press('Enter');
    await expect(first).toBeVisible();
  });
});

test('beside the text on a wide screen every note stands open', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.goto('sections/economy/');
  for (const note of await page.locator('.run__notes p').all()) await expect(note).toBeVisible();
});

test('on paper notes stand open, the page is light and the navigation gone', async ({ page }) => {
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  await page.goto('sections/economy/');
  for (const note of await page.locator('.run__notes p').all()) await expect(note).toBeVisible();
  await expect(page.getByRole('navigation').first()).toBeHidden();
  expect(await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor)).toBe(
    'rgb(255, 255, 255)',
  );
});
