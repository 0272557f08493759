import { expect, test, type Page } from '@playwright/test';
import jsQr from 'jsqr';
import { PNG } from 'pngjs';
import { parts } from '../../src/report/model.ts';
import { runningHeads } from '../../src/site/printed-pages.ts';
import { builtReport } from '../support/built.ts';
import { pdfPages, pdfPictures, type PdfPage } from '../support/pdf-text.ts';
import { UNDER_BASE, origin } from '../support/sites.ts';
import { needs } from './needs.ts';

needs(UNDER_BASE);

const site = UNDER_BASE;
const report = builtReport(site);

/** Pages that a reader's own printing fills, with the fonts of the test machine. */
const LENGTHS: Readonly<Record<string, number>> = {
  'sections/economy/': 2,
  'sections/investment/': 2,
  'sections/innovation/': 2,
  'sections/livelihood/': 2,
  'sections/construction/': 1,
  'sections/safety/': 1,
  'sections/party/': 1,
  'report/': 10,
  'indicators/gdp/': 1,
  'figures/signed-and-large/': 1,
  'projects/': 3,
};

/**
 * Margins that no word may enter, in points: 20 mm at the sides, less the blank half of a quotation mark that hangs
 * there; above and below stand the running head and the folio.
 */
const LEAST_SIDE = 52;
const LEAST_EDGE = 25;
const packed = (words: string) => words.replace(/\s/g, '');

async function printed(page: Page, path: string): Promise<{ pdf: Buffer; pages: PdfPage[] }> {
  await page.goto(origin(site) + path);
  const pdf = await page.pdf({ preferCSSPageSize: true });
  return { pdf, pages: pdfPages(pdf) };
}

/** Words between the running head and the folio. */
function body({ words, height }: PdfPage) {
  return words.filter(({ bottom }) => bottom > 68 && bottom < height - 50);
}

for (const [path, length] of Object.entries(LENGTHS)) {
  test(`${path} on paper: its pages, none empty, nothing cut, heads and folios`, async ({ page }) => {
    const { pages } = await printed(page, path);
    expect(pages).toHaveLength(length);
    const printedAs = await page.locator('body').getAttribute('data-printed');
    const heads = runningHeads(report);
    for (const [index, sheet] of pages.entries()) {
      const [shorter, longer] = [sheet.width, sheet.height].sort((a, b) => a - b);
      expect([Math.round(shorter ?? 0), Math.round(longer ?? 0)]).toEqual([595, 842]);
      expect(sheet.width > sheet.height, 'lies on its side').toBe(path === 'projects/');
      expect(body(sheet).length, `words on page ${index + 1}`).toBeGreaterThan(8);
      for (const { text, left, top, right, bottom } of sheet.words) {
        expect(Math.min(left, sheet.width - right), text).toBeGreaterThan(LEAST_SIDE);
        expect(Math.min(top, sheet.height - bottom), text).toBeGreaterThan(LEAST_EDGE);
      }
      expect(sheet.text).toContain(`第${index + 1}页共${length}页`);
      // The full text begins with its title, and each of its sections has its own head.
      if (path === 'report/') continue;
      const head = packed(report.title + (heads.get(printedAs as never) ?? ''));
      expect(
        packed(
          sheet.words
            .filter(({ bottom }) => bottom < 68)
            .map(({ text }) => text)
            .join(''),
        ),
      ).toBe(head);
    }
  });
}

test('figures are whole on one page, and heads of tables stand on every page of theirs', async ({ page }) => {
  for (const path of [
    ...parts(report).map(({ id }) => `sections/${id}/`),
    'report/',
    'figures/signed-and-large/',
  ]) {
    const { pages } = await printed(page, path);
    await page.emulateMedia({ media: 'print' });
    const figures = await page.locator('figure[data-figure]').evaluateAll((list) =>
      list.map((figure) => ({
        id: figure.getAttribute('data-figure'),
        // The beginning of each: a line of the margin may stand between two lines of a caption.
        words: [
          ...figure.querySelectorAll(
            '.figure-run__number, .title-text__number, .figure__wide text, .figure-run__caption',
          ),
        ].map((element) => element.textContent.replace(/\s/g, '').slice(0, 8)),
      })),
    );
    for (const { id, words } of figures) {
      const whole = pages.filter(({ text }) => words.every((piece) => text.includes(packed(piece))));
      expect(whole.length, `${path} ${id ?? ''}`).toBeGreaterThanOrEqual(1);
      expect(words.length).toBeGreaterThan(3);
    }
    const names = await page.locator('.indicator-table__name').allTextContents();
    if (names.length > 0) {
      const withRows = pages.filter(({ words }) => {
        const lines = words.map(({ text }) => text);
        return names.filter((name) => lines.includes(packed(name))).length >= 3;
      });
      expect(withRows.length).toBeGreaterThan(0);
      for (const { text } of withRows) {
        expect(text, path).toContain('指标与口径');
        expect(text, path).toContain('报告数');
      }
    }
  }
});

test('the code at the end leads to the page, and the page says what it is', async ({ page }) => {
  for (const path of [
    '',
    'sections/economy/',
    'report/',
    'indicators/gdp/',
    'figures/signed-and-large/',
    'projects/',
    'glossary/',
    'about/',
  ]) {
    const { pdf, pages } = await printed(page, path);
    const last = pdfPictures(pdf, 150).at(-1);
    if (!last) throw new Error('Nothing was printed');
    const { data, width, height } = PNG.sync.read(last);
    const address = new URL(site.base + path, site.published).href;
    expect(jsQr(new Uint8ClampedArray(data), width, height)?.data).toBe(address);
    const end = pages.at(-1)?.text ?? '';
    expect(end).toContain(address.replace('https://', ''));
    expect(end).toContain(packed(`原载《${report.about.source.name}》`));
    expect(end).toContain('以网页为准');
    expect(end).toContain('非政府网站');
  }
});

for (const size of ['normal', 'large'])
  test(`the source at the end stands below other words, in ${size} type`, async ({ page }) => {
    const choices = parts(report).flatMap(({ id }) =>
      ['on', 'off'].map((tables) => `report/?sections=${id}&tables=${tables}&`),
    );
    for (const path of [...Object.keys(LENGTHS).map((one) => `${one}?`), ...choices]) {
      const last = (await printed(page, `${path}size=${size}`)).pages.at(-1);
      const words = last ? body(last).map(({ text }) => text) : [];
      expect(words.indexOf('来源'), path).toBeGreaterThan(0);
    }
  });

test('what is folded is open, navigation is gone, and night prints as day', async ({ page }) => {
  const { pages } = await printed(page, 'sections/investment/?theme=night');
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
