/** `npm run contact-sheet`: pictures of every figure at four widths and in four palettes, on one sheet to be looked at. */
import { mkdirSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Page } from '@playwright/test';
import { builtReport } from './support/built.ts';
import { launchChromium } from './support/chromium.ts';
import { serve } from './support/serve.ts';

const SHEET = 'tests/output/contact-sheet.png';
const WIDTHS = [320, 360, 768, 1200];
const PALETTES = [
  { name: 'day', media: { colorScheme: 'light' } },
  { name: 'night', media: { colorScheme: 'dark' } },
  { name: 'paper', media: { media: 'print' } },
  { name: 'forced colours', media: { forcedColors: 'active' } },
] as const;

/** The figures of the current page as data addresses, in order. */
async function pictures(page: Page): Promise<string[]> {
  const shots = await page.locator('figure[data-figure]').all();
  const images: string[] = [];
  for (const shot of shots)
    images.push(`data:image/png;base64,${(await shot.screenshot()).toString('base64')}`);
  return images;
}

const { port, stop } = await serve('dist');
const browser = await launchChromium();
try {
  const page = await browser.newPage();
  const columns: { title: string; images: string[] }[] = [];
  for (const width of WIDTHS) {
    for (const { name, media } of width === 360 || width === 1200 ? PALETTES : PALETTES.slice(0, 1)) {
      process.stdout.write(`${width} px, ${name}\n`);
      await page.setViewportSize({ width, height: 900 });
      await page.emulateMedia({ media: null, colorScheme: null, forcedColors: null, ...media });
      await page.goto(`http://127.0.0.1:${port}/figures/`, { waitUntil: 'load' });
      columns.push({ title: `${width} px, ${name}`, images: await pictures(page) });
    }
  }
  await page.emulateMedia({ media: null, colorScheme: 'light', forcedColors: null });
  await page.setViewportSize({ width: 3200, height: 900 });
  const cells = columns.map(
    ({ title, images }) =>
      `<div style="flex:none;max-width:440px"><h2>${title}</h2>${images.map((source) => `<img src="${source}" style="display:block;max-width:100%;margin:0 0 16px">`).join('')}</div>`,
  );
  await page.setContent(
    `<body style="display:flex;flex-wrap:wrap;gap:24px;align-items:start;background:#999;font:14px sans-serif">${cells.join('')}</body>`,
  );
  mkdirSync(dirname(SHEET), { recursive: true });
  await page.screenshot({ path: SHEET, fullPage: true });
  const figures = builtReport().figures.length;
  process.stdout.write(
    `${SHEET}: ${figures} figures × ${columns.length} settings, ${readFileSync(SHEET).length} B\n`,
  );
} finally {
  await browser.close();
  stop();
}
