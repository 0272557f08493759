/** `npm run screenshots`: the pictures in the README, taken anew from the built site. */
import { spawn } from 'node:child_process';
import { mkdirSync, statSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { findChromium } from './site/chromium.ts';

const FOLDER = 'tests/screenshots';
const PORT = 4342;
const PHONE = { width: 360, height: 740 };
const DESK = { width: 1440, height: 900 };
const PICTURES = [
  { name: 'home-phone', path: '', viewport: PHONE },
  { name: 'indicator-phone', path: 'indicators/gdp/', viewport: PHONE },
  { name: 'section-phone-large', path: 'sections/investment/?size=large', viewport: PHONE },
  { name: 'home-desk', path: '', viewport: DESK },
  { name: 'section-desk-night', path: 'sections/investment/?theme=night', viewport: DESK },
  { name: 'board-desk', path: 'projects/', viewport: DESK },
];

mkdirSync(FOLDER, { recursive: true });
const server = spawn('sirv', ['dist', '--host', '127.0.0.1', '--port', String(PORT), '--quiet']);
const browser = await chromium.launch({
  executablePath: findChromium(),
  args: ['--no-sandbox', '--disable-gpu'],
});
try {
  for (const { name, path, viewport } of PICTURES) {
    // A context of its own, so that no picture remembers the mode of another.
    const page = await browser.newPage({ viewport, colorScheme: 'light', locale: 'zh-CN' });
    await page.goto(`http://127.0.0.1:${PORT}/${path}`);
    await page.evaluate(() => document.fonts.ready);
    const file = `${FOLDER}/${name}.png`;
    await page.screenshot({ path: file });
    process.stdout.write(`${file}, ${statSync(file).size} B\n`);
    await page.close();
  }
} finally {
  await browser.close();
  server.kill();
}
