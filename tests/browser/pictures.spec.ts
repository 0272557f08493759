import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { builtReport } from '../support/built.ts';
import { largeDrawings } from '../support/fit.ts';
import { pdfPictures } from '../support/pdf-text.ts';
import { MATRIX } from '../support/matrix.ts';
import { MAIN, ORCHARD, origin } from '../support/sites.ts';
import { needs } from './needs.ts';

needs(MAIN, ORCHARD);

/*
 * Pages as they were when they were last looked at. `npm run pictures` takes new ones: look at them before they are
 * committed. The README shows some.
 */

const PHONE = { width: 360, height: 740 };
/** A phone's page at some length: text, notes, figure. */
const SCROLL = { width: 360, height: 2600 };
const TABLET = { width: 768, height: 1024 };
const DESK = { width: 1440, height: 900 };
const DPI = 70;
/** Colours nearer than this are the same, and so many pixels may differ: edges of letters, set by another release. */
const TOLERANCE = { threshold: 0.2, maxDiffPixelRatio: 0.001 };

/** A page, and what must be there where script brings it. */
interface Picture {
  readonly name: string;
  readonly path: string;
  readonly viewport: { readonly width: number; readonly height: number };
  readonly until?: string;
}

const WEB: readonly Picture[] = [
  { name: 'home-phone', path: '', viewport: PHONE },
  { name: 'home-phone-night', path: '?theme=night', viewport: PHONE },
  { name: 'home-tablet', path: '', viewport: TABLET },
  { name: 'home-desk', path: '', viewport: DESK },
  { name: 'report-phone', path: 'report/', viewport: PHONE },
  { name: 'report-desk', path: 'report/', viewport: DESK },
  { name: 'section-phone', path: 'sections/economy/', viewport: SCROLL },
  { name: 'section-phone-large', path: 'sections/investment/?size=large', viewport: PHONE },
  { name: 'section-tablet', path: 'sections/livelihood/', viewport: TABLET },
  { name: 'section-desk', path: 'sections/economy/', viewport: DESK },
  { name: 'section-desk-night', path: 'sections/investment/?theme=night', viewport: DESK },
  { name: 'indicators-phone', path: 'indicators/', viewport: PHONE },
  { name: 'indicator-phone', path: 'indicators/gdp/', viewport: PHONE },
  { name: 'indicator-desk', path: 'indicators/gdp/', viewport: DESK },
  { name: 'indicator-words-phone', path: 'indicators/serious-accidents/', viewport: PHONE },
  { name: 'board-phone', path: 'projects/', viewport: PHONE },
  { name: 'board-desk', path: 'projects/', viewport: DESK },
  { name: 'project-phone', path: 'projects/light-source-laboratory/', viewport: PHONE },
  { name: 'figures-tablet-night', path: 'figures/?theme=night', viewport: TABLET },
  { name: 'figure-phone', path: 'figures/signed-and-large/', viewport: PHONE },
  { name: 'glossary-phone', path: 'glossary/', viewport: PHONE },
  { name: 'search-phone', path: 'search/', viewport: PHONE },
  { name: 'search-many-phone', path: 'search/?q=项目', viewport: PHONE, until: '[data-results]' },
  { name: 'search-many-desk', path: 'search/?q=项目', viewport: DESK, until: '[data-results]' },
  { name: 'search-none-phone', path: 'search/?q=地铁', viewport: PHONE, until: '[data-none]' },
  {
    name: 'explorer-phone',
    path: 'indicators/?unit=人&sort=size',
    viewport: PHONE,
    until: '[data-explored=size]',
  },
  {
    name: 'explorer-desk',
    path: 'indicators/?unit=元&sort=size',
    viewport: DESK,
    until: '[data-explored=size]',
  },
  { name: 'about-desk', path: 'about/', viewport: DESK },
  { name: 'missing-phone', path: '404.html', viewport: PHONE },
];

/** One for each layout; the others show the same parts at another width, by night or in large type. */
const ALWAYS: readonly string[] = [
  'home-phone',
  'home-desk',
  'report-phone',
  'section-phone',
  'section-desk-night',
  'indicator-phone',
  'board-desk',
  'project-phone',
  'figures-tablet-night',
];

for (const { name, path, viewport, until } of WEB) {
  const tag = ALWAYS.includes(name) ? [] : MATRIX;
  test(`on a screen: ${name} looks as it did`, { tag }, async ({ page }) => {
    await page.setViewportSize(viewport);
    await page.goto(path);
    if (until) await page.locator(until).first().waitFor();
    if (path.includes('size=large')) await largeDrawings(page);
    await expect(page).toHaveScreenshot(['web', `${name}.png`], TOLERANCE);
  });
}

/** Every figure as an element: wide and narrow, by night, and as a copier shows it. */
for (const [palette, viewport, grey] of [
  ['wide', DESK, false],
  ['narrow', PHONE, false],
  ['night', PHONE, false],
  ['grey', PHONE, true],
] as const)
  test(`every figure, ${palette}, looks as it did`, { tag: MATRIX }, async ({ page }) => {
    await page.setViewportSize(viewport);
    for (const { id } of builtReport().figures) {
      await page.goto(`figures/${id}/embed/`);
      if (palette === 'night') await page.emulateMedia({ colorScheme: 'dark' });
      if (grey) await page.addStyleTag({ content: 'html { filter: grayscale(1) }' });
      const drawing = page.locator('.figure-drawing');
      await expect.soft(drawing).toHaveScreenshot(['figures', `${id}-${palette}.png`], TOLERANCE);
    }
  });

test('on a screen: another report looks as it did', async ({ page }) => {
  await page.setViewportSize(PHONE);
  await page.goto(origin(ORCHARD));
  await expect(page).toHaveScreenshot(['web', 'other-home-phone.png'], TOLERANCE);
});

/** The booklet, page by page, and how a section of its own ends. */
for (const document of ['report', 'sections/economy']) {
  test(`on paper: ${document}.pdf looks as it did`, () => {
    const pages = pdfPictures(readFileSync(join(MAIN.folder, 'pdf', `${document}.pdf`)), DPI);
    for (const [index, picture] of pages.entries()) {
      if (document !== 'report' && index < pages.length - 1) continue;
      const name = `${document.replace('/', '-')}-${String(index + 1).padStart(2, '0')}.png`;
      expect.soft(picture).toMatchSnapshot(['paper', name], TOLERANCE);
    }
  });
}
