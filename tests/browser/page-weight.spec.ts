import { expect, test } from '@playwright/test';
import { parts } from '../../src/report/model.ts';
import { builtReport } from '../support/built.ts';
import { MATRIX } from '../support/matrix.ts';
import { MAIN } from '../support/sites.ts';
import { openWhole, weighing } from '../support/weigh.ts';
import { needs } from './needs.ts';

needs(MAIN);
// Nothing that another page asked for may have been kept.
test.use({ reuseContext: false });

const KB = 1000;
/** What a page may weigh until it asks for nothing more, a reader not having scrolled. */
const SECTION = 36 * KB;
const SECTION_REQUESTS = 5;
const INDICATOR = 36 * KB;
const ENTRANCE = 60 * KB;
const VISIT = 130 * KB;

const PHONE = { width: 412, height: 823 };
const DESK = { width: 1280, height: 800 };

const report = builtReport();
const limits: [path: string, bytes: number, requests: number][] = [
  ['', ENTRANCE, 12],
  ['projects/', ENTRANCE, 12],
  ...parts(report).map(({ id }): [string, number, number] => [`sections/${id}/`, SECTION, SECTION_REQUESTS]),
  ...['gdp', 'pm25-average', 'serious-accidents'].map((id): [string, number, number] => [
    `indicators/${id}/`,
    INDICATOR,
    10,
  ]),
];

/** The sections with the most figures and the most words stand for these. */
const OTHER_SECTIONS = parts(report)
  .map(({ id }) => `sections/${id}/`)
  .filter((path) => !['sections/economy/', 'sections/livelihood/'].includes(path));

for (const viewport of [PHONE, DESK]) {
  test.describe(`${viewport.width} px`, { tag: viewport === DESK ? MATRIX : [] }, () => {
    test.use({ viewport, deviceScaleFactor: 2 });

    for (const [path, bytes, requests] of limits)
      test(
        `${path || 'home'} asks for little, and not for what is far below`,
        { tag: OTHER_SECTIONS.includes(path) ? MATRIX : [] },
        async ({ page }) => {
          const weigh = weighing(page, MAIN);
          await openWhole(page, MAIN, path);
          const { files, bytes: weight } = weigh();
          const list = [...files].map(([file, size]) => `${file} ${size}`).join(', ');
          expect(weight, list).toBeLessThanOrEqual(bytes);
          expect(files.size, list).toBeLessThanOrEqual(requests);
          expect([...files.keys()].filter((file) => file.startsWith('cards/'))).toEqual([]);
        },
      );
  });
}

test('the preview card comes when a reader comes to its place', async ({ page }) => {
  const weigh = weighing(page, MAIN);
  await openWhole(page, MAIN, 'indicators/gdp/');
  expect([...weigh().files.keys()]).not.toContain('cards/gdp.png');
  await page.locator('#ui-share').scrollIntoViewIfNeeded();
  await page.locator('.share-band__card').scrollIntoViewIfNeeded();
  const card = page.locator('.share-band__card img');
  await expect(card).toHaveAttribute('alt', /^预览图/);
  await expect.poll(() => card.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBe(1200);
});

test('a visit of five pages', async ({ page }) => {
  await page.setViewportSize(PHONE);
  const weigh = weighing(page, MAIN);
  const asked = new Map<string, number>();
  for (const path of ['', 'sections/economy/', 'indicators/gdp/', 'projects/', 'sections/livelihood/']) {
    await openWhole(page, MAIN, path);
    // What the browser has kept is not asked for again, whatever the server says of its age.
    for (const [file, bytes] of weigh().files) asked.set(file, bytes);
  }
  expect([...asked.values()].reduce((sum, bytes) => sum + bytes, 0)).toBeLessThanOrEqual(VISIT);
});
