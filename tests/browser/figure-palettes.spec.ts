import { expect, test, type Page } from '@playwright/test';
import { MAIN } from '../support/sites.ts';
import { needs } from './needs.ts';

needs(MAIN);

const paint = (page: Page) =>
  page.evaluate(() => {
    const drawing = document.querySelector('.figure-drawing');
    if (!drawing) throw new Error('No figure');
    const svg = [...drawing.querySelectorAll('svg')].find((one) => one.getBoundingClientRect().width > 0);
    const bar = svg?.querySelector('a rect:not([fill="transparent"])');
    const text = svg?.querySelector('text');
    if (!bar || !text) throw new Error('No bar');
    const probe = document.createElement('i');
    svg?.parentElement?.append(probe);
    const resolved = (colour: string) => {
      probe.setAttribute('style', `color: ${colour}`);
      return getComputedStyle(probe).color;
    };
    return {
      bar: getComputedStyle(bar).fill,
      text: getComputedStyle(text).fill,
      accent: resolved('var(--accent)'),
      ink: resolved('var(--ink)'),
      canvasText: resolved('CanvasText'),
      linkText: resolved('LinkText'),
    };
  });

test('night and day take their own accent and ink', async ({ page }) => {
  const seen = new Set<string>();
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    await page.goto('figures/growth-rates/');
    const { bar, text, accent, ink } = await paint(page);
    expect([bar, text]).toEqual([accent, ink]);
    seen.add(bar);
  }
  expect(seen.size).toBe(2);
});

test('on paper the night palette is gone', async ({ page }) => {
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  await page.goto('figures/growth-rates/');
  expect(await paint(page)).toMatchObject({ bar: 'rgb(14, 90, 99)', text: 'rgb(28, 31, 33)' });
});

test('forced colours are the system’s own', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await page.goto('figures/growth-rates/');
  const { bar, text, canvasText, linkText } = await paint(page);
  expect([bar, text]).toEqual([linkText, canvasText]);
});
