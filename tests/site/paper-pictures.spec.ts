import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';
import { pdfPictures } from './pdf-text.ts';
import { SITES } from './sites.ts';

const PICTURES = 'tests/pictures/paper';
const FAILED = 'tests/output/paper';
const DPI = 70;
/** Share of the pixels that may differ: edges of letters, which another release of the renderer sets a little otherwise. */
const TOLERANCE = 0.004;

/** The booklet, page by page, and how a section of its own ends. */
const DOCUMENTS = ['report', 'sections/economy'] as const;

const site = SITES.find(({ pdf, published }) => pdf && published !== undefined);

for (const document of DOCUMENTS) {
  test(`${document}.pdf looks as it did; UPDATE_PICTURES=1 takes new pictures`, () => {
    const pages = pdfPictures(readFileSync(join(site?.folder ?? '', 'pdf', `${document}.pdf`)), DPI);
    const shown = document === 'report' ? pages : pages.slice(-1);
    const nameOf = (index: number) =>
      `${document.replace('/', '-')}-${String(index + 1).padStart(2, '0')}.png`;
    if (process.env['UPDATE_PICTURES']) {
      mkdirSync(PICTURES, { recursive: true });
      for (const [index, page] of shown.entries()) writeFileSync(join(PICTURES, nameOf(index)), page);
    }
    rmSync(FAILED, { recursive: true, force: true });
    for (const [index, page] of shown.entries()) {
      const name = nameOf(index);
      const before = PNG.sync.read(readFileSync(join(PICTURES, name)));
      const now = PNG.sync.read(page);
      expect([now.width, now.height]).toEqual([before.width, before.height]);
      const { width, height } = now;
      const difference = new PNG({ width, height });
      const pixels = pixelmatch(before.data, now.data, difference.data, width, height, { threshold: 0.2 });
      if (pixels > 0) {
        mkdirSync(FAILED, { recursive: true });
        writeFileSync(join(FAILED, name), PNG.sync.write(difference));
      }
      expect(pixels / (width * height), `${name}: see ${FAILED}`).toBeLessThanOrEqual(TOLERANCE);
    }
  });
}
