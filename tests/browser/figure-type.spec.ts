import { expect, test } from '@playwright/test';
import { parts } from '../../src/report/model.ts';
import { builtReport } from '../support/built.ts';
import { MATRIX } from '../support/matrix.ts';
import { smallestType, textFaults, widenText } from '../support/figure-text.ts';
import { largeDrawings } from '../support/fit.ts';
import { SITES, origin, tagsOf } from '../support/sites.ts';
import { needs } from './needs.ts';

needs(...SITES);

/** Least size of type, in px. */
const LEAST = 11;
const WIDTHS = [320, 360, 768, 1200];

for (const site of SITES) {
  const sections = parts(builtReport(site)).filter(({ figures }) => figures.length > 0);
  for (const path of ['', 'figures/', 'report/', ...sections.map(({ id }) => `sections/${id}/`)]) {
    test(
      `${site.name}, ${path || 'home'}: no label is cut, overlapping or under 11 px, also in a face 1.15 times as wide`,
      // The full text and the gallery show the figures of the sections.
      { tag: ['report/', 'figures/'].includes(path) ? MATRIX : tagsOf(site) },
      async ({ page }) => {
        await page.goto(origin(site) + path);
        for (const width of WIDTHS) {
          await page.setViewportSize({ width, height: 900 });
          await widenText(page, 1);
          const { faults, smallest } = await textFaults(page);
          expect(faults, `${width} px`).toEqual([]);
          expect(smallest, `${width} px`).toBeGreaterThanOrEqual(LEAST);
          await widenText(page, 1.15);
          expect((await textFaults(page)).faults, `${width} px, in a wide face`).toEqual([]);
        }
      },
    );
  }
}

test('in large type no label of a figure is cut or overlapping, and all grow', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 800 });
  for (const { id } of parts(builtReport()).filter(({ figures }) => figures.length > 0)) {
    await page.goto(`sections/${id}/`);
    const normal = await smallestType(page);
    await page.goto(`sections/${id}/?size=large`);
    await expect(page.locator('html')).toHaveAttribute('data-size', 'large');
    await largeDrawings(page);
    expect((await textFaults(page)).faults, id).toEqual([]);
    expect(await smallestType(page), id).toBeGreaterThanOrEqual(normal * 1.4);
  }
});

test('the drawings for large type come when it is chosen, and only then', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.setViewportSize({ width: 360, height: 800 });
  await page.goto('sections/economy/', { waitUntil: 'networkidle' });
  const places = page.locator('[data-large]');
  await expect(places.locator('.figure__large')).toHaveCount(0);
  expect(asked.filter((path) => path.includes('/embed/'))).toEqual([]);
  await page.getByText('目录', { exact: true }).first().click();
  await page.getByRole('button', { name: '大字' }).click();
  await largeDrawings(page);
  for (const place of await places.all()) {
    await expect(place.locator('.figure__large')).toBeVisible();
    await expect(place.locator('.figure__narrow')).toBeHidden();
    // They lead where those of the page lead.
    const links = (drawing: string) =>
      place
        .locator(`.figure__${drawing} a`)
        .evaluateAll((all) => all.map((link) => link.getAttribute('href')));
    expect(await links('large')).toEqual(await links('narrow'));
  }
});

test('where no drawing for large type comes, that of a phone stays', async ({ page }) => {
  await page.route('**/embed/', (route) => route.abort());
  await page.setViewportSize({ width: 360, height: 800 });
  const failed = page.waitForEvent('requestfailed');
  await page.goto('sections/economy/?size=large');
  await failed;
  await expect(page.locator('.figure__narrow').first()).toBeVisible();
});

for (const path of ['', 'figures/', 'sections/economy/', 'indicators/gdp-growth/']) {
  test(
    `${path || 'home'}: no width from 320 to 1280 px shows type under 11 px`,
    { tag: MATRIX },
    async ({ page }) => {
      await page.goto(path);
      for (let width = 320; width <= 1280; width += 20) {
        await page.setViewportSize({ width, height: 900 });
        expect(await smallestType(page), `${width} px`).toBeGreaterThanOrEqual(LEAST);
      }
    },
  );
}
