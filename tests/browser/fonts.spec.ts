import { expect, test } from '@playwright/test';
import { PAGE_TYPES } from '../support/pages.ts';
import { MATRIX } from '../support/matrix.ts';
import { MAIN, origin } from '../support/sites.ts';
import { needs } from './needs.ts';

needs(MAIN);
// No face that another page asked for may have been kept.
test.use({ reuseContext: false });

/** Those that set most in the face, or set it in their own way; of the rest each is cut as one of these is. */
const ALWAYS = [
  '',
  'sections/economy/',
  'indicators/gdp/',
  'figures/growth-rates/',
  'report/',
  'glossary/',
  '404.html',
];

for (const path of PAGE_TYPES) {
  const tag = ALWAYS.includes(path) ? [] : MATRIX;
  test(
    `${path || 'home'}: every character set in the Song face is in the subset`,
    { tag },
    async ({ page }) => {
      const missing: string[] = [];
      page.on('response', (response) => {
        if (!response.ok()) missing.push(response.url());
      });
      await page.goto(path);
      // What comes after the text is drawn when it is near.
      await page.addStyleTag({ content: '.after-text { content-visibility: visible }' });
      await page.evaluate(async () => {
        document.body.getBoundingClientRect();
        await document.fonts.ready;
      });
      expect(missing).toEqual([]);
      const devtools = await page.context().newCDPSession(page);
      await devtools.send('DOM.enable');
      await devtools.send('CSS.enable');
      // Marks every element that sets text of its own in the Song face.
      const marked = await page.evaluate(() => {
        let count = 0;
        for (const element of document.querySelectorAll('body *')) {
          const own = [...element.childNodes].some(
            (node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim(),
          );
          if (own && getComputedStyle(element).fontFamily.startsWith('"Report Song')) {
            element.setAttribute('data-song', String((count += 1)));
          }
        }
        return count;
      });
      expect(marked).toBeGreaterThan(0);
      const { root } = await devtools.send('DOM.getDocument', { depth: 0 });
      const { nodeIds } = await devtools.send('DOM.querySelectorAll', {
        nodeId: root.nodeId,
        selector: '[data-song]',
      });
      const strangers: string[] = [];
      for (const nodeId of nodeIds) {
        const { fonts } = await devtools.send('CSS.getPlatformFontsForNode', { nodeId });
        const others = fonts.filter(
          ({ isCustomFont, familyName }) => !isCustomFont && familyName.includes('Serif'),
        );
        if (others.length === 0) continue;
        const { outerHTML } = await devtools.send('DOM.getOuterHTML', { nodeId });
        strangers.push(`${others.map(({ familyName }) => familyName).join()}: ${outerHTML.slice(0, 120)}`);
      }
      expect(strangers).toEqual([]);
    },
  );
}

test('nothing moves when the face arrives late', async ({ page }) => {
  await page.addInitScript(() => {
    // What moves while a page is still being read comes of how it arrives, not of a face.
    addEventListener('DOMContentLoaded', () => {
      const start = performance.now();
      let sum = 0;
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries())
          if (entry.startTime > start) sum += (entry as PerformanceEntry & { value: number }).value;
        document.documentElement.dataset['shift'] = String(sum);
      }).observe({ type: 'layout-shift', buffered: true });
    });
  });
  for (const path of ['', 'sections/economy/', 'indicators/gdp/']) {
    // The fonts are held back until the page has been painted without them.
    const painted = Promise.withResolvers<undefined>();
    await page.route('**/*.woff2', async (route) => {
      await painted.promise;
      await route.continue();
    });
    await page.goto(origin(MAIN) + path, { waitUntil: 'domcontentloaded' });
    const frames = () =>
      page.evaluate(
        () =>
          new Promise<void>((resolve) => {
            requestAnimationFrame(() =>
              requestAnimationFrame(() => {
                resolve();
              }),
            );
          }),
      );
    await frames();
    expect(await page.evaluate(() => [...document.fonts].some(({ status }) => status === 'loading'))).toBe(
      true,
    );
    painted.resolve(undefined);
    await page.evaluate(() => document.fonts.ready);
    await frames();
    const shift = await page.evaluate(() => Number(document.documentElement.dataset['shift'] ?? 0));
    expect(shift, path).toBeLessThan(0.001);
    await page.unroute('**/*.woff2');
  }
});
