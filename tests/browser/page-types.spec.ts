import { AxeBuilder } from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { parts } from '../../src/report/model.ts';
import { PAGE_TYPES, builtReport } from '../support/built.ts';
import { MAIN, SITES, origin } from '../support/sites.ts';

/** Nothing scrolls sideways, and no words stand outside the screen. */
async function expectToFit(page: Page, width: number) {
  const outside = await page.evaluate(() => {
    const limit = document.documentElement.clientWidth;
    return [...document.querySelectorAll<HTMLElement>('main *, header *, footer *')]
      .filter((element) => !element.closest('.visually-hidden, .skip-link'))
      .filter(
        (element) => element.getBoundingClientRect().right > limit + 0.5 && element.innerText.trim() !== '',
      )
      .map((element) => `${element.localName}.${element.className} ${element.innerText.slice(0, 20)}`);
  });
  expect(outside).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
}

for (const path of PAGE_TYPES) {
  test.describe(path || 'home', () => {
    for (const colorScheme of ['light', 'dark'] as const) {
      for (const width of [360, 1440]) {
        test(`axe finds nothing at ${width} px, ${colorScheme}`, async ({ browser }) => {
          const context = await browser.newContext({
            colorScheme,
            viewport: { width, height: 800 },
            baseURL: origin(MAIN),
          });
          const page = await context.newPage();
          await page.goto(path);
          const { violations } = await new AxeBuilder({ page })
            .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
            .analyze();
          expect(
            violations.map(({ id, nodes }) => ({ id, targets: nodes.map(({ target }) => target) })),
          ).toEqual([]);
          await context.close();
        });
      }
    }

    for (const [width, size] of [
      ...[320, 360, 768, 1024, 1280].map((one) => [one, 'normal'] as const),
      ...[320, 768, 1280].map((one) => [one, 'large'] as const),
    ]) {
      test(`fits ${width} px in ${size} type: nothing scrolls sideways or is cut`, async ({ page }) => {
        await page.setViewportSize({ width, height: 800 });
        await page.goto(`${path}?size=${size}`);
        await expectToFit(page, width);
      });
    }

    test('asks no other server, and nothing fails', async ({ page }) => {
      const elsewhere: string[] = [];
      const failures: string[] = [];
      page.on('request', (request) => {
        if (!request.url().startsWith(origin(MAIN))) elsewhere.push(request.url());
      });
      page.on('response', (response) => {
        if (response.status() >= 400) failures.push(response.url());
      });
      page.on('console', (message) => {
        if (message.type() === 'error') failures.push(message.text());
      });
      await page.goto(path, { waitUntil: 'networkidle' });
      expect(elsewhere).toEqual([]);
      expect(failures).toEqual([]);
    });

    test('the keyboard starts with the skip link and sees its focus', async ({ page }) => {
      await page.goto(path);
      await page.keyboard.press('Tab');
      const skip = page.getByRole('link', { name: '跳到正文' });
      await expect(skip).toBeFocused();
      await expect(skip).toBeInViewport();
      await page.keyboard.press('Enter');
      await expect(page.locator('main')).toBeFocused();
    });
  });
}

for (const site of SITES.filter(({ content }) => content !== MAIN.content)) {
  test(`${site.name} fits every screen: title, sections, full text`, async ({ page }) => {
    const sections = parts(builtReport(site)).map(({ id }) => `sections/${id}/`);
    for (const width of [320, 360, 768, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      for (const path of ['', 'report/', ...sections.slice(0, 2)]) {
        await page.goto(`${origin(site)}${path}`);
        await expectToFit(page, width);
      }
    }
  });
}

test('what is to be touched beside a figure stands apart', async ({ page }) => {
  await page.setViewportSize({ width: 768, height: 800 });
  await page.goto('sections/livelihood/');
  const [link, button] = await page.locator('.figure-run__more > *').all();
  const [left, right] = [await link?.boundingBox(), await button?.boundingBox()];
  expect((right?.x ?? 0) - (left?.x ?? 0) - (left?.width ?? 0)).toBeGreaterThanOrEqual(8);
});

test('on a phone the first screen of home says what, when, who, and three numbers', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto('');
  await expect(page.getByRole('heading', { level: 1 })).toBeInViewport({ ratio: 1 });
  for (const number of await page
    .locator('.headline-number')
    .all()
    .then((all) => all.slice(0, 3))) {
    await expect(number).toBeInViewport({ ratio: 1 });
  }
});

test('a folded note opens by keyboard, without script, on a phone', async ({ browser }) => {
  const context = await browser.newContext({
    javaScriptEnabled: false,
    viewport: { width: 360, height: 740 },
    baseURL: origin(MAIN),
  });
  const page = await context.newPage();
  await page.goto('sections/economy/');
  const note = page.locator('details').first();
  await expect(note.locator('p')).toBeHidden();
  await note.locator('summary').press('Enter');
  await expect(note.locator('p')).toBeVisible();
  await context.close();
});

test('beside the text on a wide screen every note stands open', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.goto('sections/economy/');
  for (const note of await page.locator('details p').all()) await expect(note).toBeVisible();
});

test('on paper notes stand open, the page is light and the navigation gone', async ({ page }) => {
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  await page.goto('sections/economy/');
  for (const note of await page.locator('details p').all()) await expect(note).toBeVisible();
  await expect(page.getByRole('navigation').first()).toBeHidden();
  expect(await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor)).toBe(
    'rgb(255, 255, 255)',
  );
});
