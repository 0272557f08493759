import { expect, test, type Page } from '@playwright/test';
import { MAIN } from '../support/sites.ts';
import { needs } from './needs.ts';

needs(MAIN);

/** Colours of the first emphasised mark, of an outline beside it and of a name, and what their roles resolve to. */
const paint = (page: Page) =>
  page.evaluate(() => {
    const svg = [...document.querySelectorAll('.figure-drawing svg')].find(
      (one) => one.getBoundingClientRect().width > 0,
    );
    const find = (selector: string) => {
      const element = svg?.querySelector(selector);
      if (!element) throw new Error(`No ${selector}`);
      return getComputedStyle(element);
    };
    const probe = document.createElement('i');
    svg?.parentElement?.append(probe);
    const resolved = (colour: string) => {
      probe.setAttribute('style', `color: ${colour}`);
      return getComputedStyle(probe).color;
    };
    return {
      lamp: find('[fill="var(--accent-2)"]').fill,
      outline: find('[stroke="var(--accent)"]').stroke,
      name: find('text[fill="var(--ink)"]').fill,
      expected: [resolved('var(--accent-2)'), resolved('var(--accent)'), resolved('var(--ink)')],
      system: [resolved('Highlight'), resolved('LinkText'), resolved('CanvasText')],
    };
  });

const PAGE = 'figures/growth-rates/';

test('night and day take their own colours', async ({ page }) => {
  const seen = new Set<string>();
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    await page.goto(PAGE);
    const { lamp, outline, name, expected } = await paint(page);
    expect([lamp, outline, name]).toEqual(expected);
    seen.add(lamp);
  }
  expect(seen.size).toBe(2);
});

test('on paper the night palette is gone', async ({ page }) => {
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  await page.goto(PAGE);
  expect(await paint(page)).toMatchObject({
    lamp: 'rgb(185, 114, 15)',
    outline: 'rgb(14, 90, 99)',
    name: 'rgb(28, 31, 33)',
  });
});

test('forced colours are the system’s own', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await page.goto(PAGE);
  const { lamp, outline, name, system } = await paint(page);
  expect([lamp, outline, name]).toEqual(system);
});
