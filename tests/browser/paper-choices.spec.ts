import { expect, test } from '@playwright/test';
import { parts } from '../../src/report/model.ts';
import { builtReport } from '../support/built.ts';
import { MATRIX } from '../support/matrix.ts';
import { body, packed, printed } from '../support/paper.ts';
import { MAIN, origin } from '../support/sites.ts';
import { needs } from './needs.ts';

needs(MAIN);

const site = MAIN;
const report = builtReport(site);

/**
 * Every section, or one of three: printing takes a second. In large type Chromium may leave the source alone on a last sheet
 * of the full text, whatever it is bound to; a section on its own page is held to its rows.
 */
for (const { which, one, tag } of [
  { which: 'one of three', one: 3, tag: [] },
  { which: 'any', one: 1, tag: MATRIX },
])
  test(
    `${which} section chosen, with tables or without: the source at the end stands below other words`,
    { tag },
    async ({ page }) => {
      await page.goto(`${origin(site)}report/`);
      await page.locator('.print-choice summary').click();
      const sections = page.locator('input[name=sections]');
      for (const { id } of parts(report).filter((_, place) => place % one === 0)) {
        await sections.evaluateAll((boxes: HTMLInputElement[], chosen) => {
          for (const box of boxes) box.checked = box.value === chosen;
        }, id);
        for (const tables of [true, false]) {
          await page.locator('#ui-print-with-tables').setChecked(tables);
          const last = (await printed(page)).pages.at(-1);
          const words = last ? body(last).map(({ text }) => text) : [];
          expect(words.indexOf('来源'), `${id}, ${tables ? 'with' : 'without'} tables`).toBeGreaterThan(0);
        }
      }
    },
  );

test('what is folded is open, navigation is gone, and night prints as day', async ({ page }) => {
  await page.goto(`${origin(site)}sections/investment/?theme=night`);
  const { pages } = await printed(page);
  const text = pages.map((sheet) => sheet.text).join('');
  const notes = report.notes.filter(({ paragraph }) => paragraph?.section.id === 'investment');
  expect(notes.length).toBeGreaterThan(2);
  const folded = await page.locator('details:not([open])').count();
  expect(folded).toBeGreaterThan(notes.length);
  for (const { title } of notes)
    expect(text).toContain(
      packed(title.map((part) => (typeof part === 'string' ? part : part.text)).join('')),
    );
  expect(text).toContain('数据表');
  for (const gone of ['跳到正文', '夜间', '检索', '单独一页', '前一节', '版权页', '打印这一节'])
    expect(text).not.toContain(gone);
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  const colours = await page.evaluate(() => {
    const { backgroundColor } = getComputedStyle(document.documentElement);
    return [backgroundColor, getComputedStyle(document.body).color];
  });
  expect(colours).toEqual(['rgb(255, 255, 255)', 'rgb(28, 31, 33)']);
});

test('type on paper: Song of 10.5 points, indented by two characters; 16 points in large type', async ({
  page,
}) => {
  await page.emulateMedia({ media: 'print' });
  const setting = () =>
    page
      .locator('.run__text')
      .first()
      .evaluate((element) => {
        const { fontSize, textIndent, fontFamily, orphans, widows } = getComputedStyle(element);
        return [
          parseFloat(fontSize) * 0.75,
          parseFloat(textIndent) / parseFloat(fontSize),
          fontFamily.includes('SC'),
          orphans,
          widows,
        ];
      });
  await page.goto(`${origin(site)}sections/party/`);
  expect(await setting()).toEqual([10.5, 2, true, '2', '2']);
  await page.goto(`${origin(site)}sections/party/?size=large`);
  expect((await setting())[0]).toBeCloseTo(16, 3);
});

test('in large type running heads and the labels of figures grow on paper too', async ({ page }) => {
  const heights = async (query: string) => {
    await page.goto(`${origin(site)}sections/economy/${query}`);
    const { pages } = await printed(page);
    // A mark of an axis, the subject of a figure, and the first word of the running head.
    return ['5%', '地区生产', report.title].map((start) => {
      const word = pages.flatMap(({ words }) => words).find(({ text }) => text.startsWith(start.slice(0, 4)));
      return word ? word.bottom - word.top : NaN;
    });
  };
  const normal = await heights('');
  for (const [place, height] of (await heights('?size=large')).entries()) {
    expect(height / (normal[place] ?? NaN), String(place)).toBeGreaterThanOrEqual(1.4);
  }
});

test('the buttons print', async ({ page }) => {
  await page.addInitScript(() => {
    window.print = () => (document.title = 'printed');
  });
  for (const path of [
    'sections/party/',
    'indicators/gdp/',
    'figures/signed-and-large/',
    'projects/light-source-laboratory/',
  ]) {
    await page.goto(origin(site) + path);
    await page.locator('button[data-print]').click();
    await expect(page).toHaveTitle('printed');
  }
});
