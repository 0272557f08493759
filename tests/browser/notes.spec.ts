import { expect, test } from '@playwright/test';
import { builtReport } from '../support/built.ts';
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

test('a sentence that is copied is the report’s, without keys and labels', async ({ page }) => {
  await page.goto('sections/economy/');
  for (const { id, text } of builtReport().sections.flatMap(({ paragraphs }) => paragraphs)) {
    const place = page.locator(`#${id}`);
    if ((await place.count()) === 0) continue;
    const copied = await place.evaluate((element) => {
      getSelection()?.selectAllChildren(element);
      return String(getSelection());
    });
    expect(copied.replace(/\s+/g, '')).toBe(text.replace(/\s+/g, ''));
  }
});

test('two paragraphs that are copied are the report’s words alone', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto('sections/investment/');
  const section = builtReport().sections.find(({ id }) => id === 'investment');
  const [first, second] = section?.paragraphs ?? [];
  const copied = await page.evaluate(
    ([from, to]) => {
      const range = document.createRange();
      range.setStart(document.getElementById(from ?? '') ?? document.body, 0);
      const last = document.getElementById(to ?? '') ?? document.body;
      range.setEnd(last, last.childNodes.length);
      getSelection()?.removeAllRanges();
      getSelection()?.addRange(range);
      const clipboardData = new DataTransfer();
      last.dispatchEvent(new ClipboardEvent('copy', { clipboardData, bubbles: true, cancelable: true }));
      return clipboardData.getData('text/plain');
    },
    [first?.id, second?.id] as const,
  );
  expect(copied).toBe(`${first?.text}\n${second?.text}`);
});
