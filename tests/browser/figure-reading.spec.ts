import { expect, test } from '@playwright/test';
import { builtReport } from '../support/built.ts';
import { MATRIX } from '../support/matrix.ts';
import { MAIN } from '../support/sites.ts';
import { needs } from './needs.ts';

needs(MAIN);

for (const [position, figure] of builtReport().figures.entries())
  test(
    `the keyboard goes through ${figure.id} in the order of its data, and each stop has a name`,
    {
      tag: position % 4 === 0 ? [] : MATRIX,
    },
    async ({ page }) => {
      await page.goto(`figures/${figure.id}/`);
      const links = page.locator('figure[data-figure] svg:visible a');
      const order = figure.data.flatMap(({ indicator, project }) => {
        if (indicator) return [`/indicators/${indicator.id}/`];
        return project ? [`/projects/${project.id}/`] : [];
      });
      await expect(links).toHaveCount(order.length);
      await links.first().focus();
      for (const [index, address] of order.entries()) {
        if (index > 0) await page.keyboard.press('Tab');
        await expect(links.nth(index)).toBeFocused();
        await expect(links.nth(index)).toHaveAttribute('href', address);
        await expect(links.nth(index)).toHaveAccessibleName(/\S \S/);
      }
    },
  );

test('marks in figures are at least 24 px high', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 800 });
  await page.goto('figures/');
  for (const link of await page.locator('.figure-drawing svg:visible a').all()) {
    const box = await link.boundingBox();
    expect(box?.height).toBeGreaterThanOrEqual(24);
  }
});

test('a figure is no canvas', async ({ page }) => {
  await page.goto('figures/');
  await expect(page.locator('figure')).not.toHaveCount(0);
  await expect(page.locator('canvas')).toHaveCount(0);
});

test('a drawing that waits until it is near keeps the place that it will need', async ({ page }) => {
  const places = () =>
    page.locator('figure[data-figure]').evaluateAll((figures) =>
      figures.map((figure) => {
        const { top, height } = figure.getBoundingClientRect();
        return `${figure.dataset['figure']}: ${top.toFixed(1)}, ${height.toFixed(1)}`;
      }),
    );
  for (const width of [320, 768, 1440]) {
    await page.setViewportSize({ width, height: 800 });
    await page.goto('report/');
    // A face that arrives may move what comes after it.
    await page.evaluate(() => document.fonts.ready);
    const waiting = await places();
    expect(waiting.length).toBeGreaterThan(3);
    await page.addStyleTag({
      content:
        '.figure-drawing svg { aspect-ratio: auto !important; content-visibility: visible !important }',
    });
    expect(await places(), `at ${width} px`).toEqual(waiting);
  }
});
