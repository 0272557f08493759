import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import jsQR from 'jsqr';
import { PNG } from 'pngjs';
import { parts } from '../../src/report/model.ts';
import { builtFiles, builtReport } from './built.ts';
import { SITES, type Site } from './sites.ts';

const PAGES = ['home', 'report', 'indicators', 'projects', 'figures', 'glossary', 'search', 'about'];
const MOST_BYTES = 60_000;
/** Pixels at the edge of a card on which nothing stands. */
const EDGE = 24;

const read = ({ folder }: Site, file: string) => readFileSync(join(folder, file));

function expectedCards(site: Site): string[] {
  const { sections, indicators, projects, figures } = builtReport(site);
  const names = [...sections, ...indicators, ...projects, ...figures].map(({ id }) => id);
  return [...names, ...PAGES.map((page) => `ui-${page}`)].map((name) => `cards/${name}.png`).sort();
}

/** Names of the QR codes and the paths of the pages they lead to. */
function expectedCodes(site: Site): [file: string, path: string][] {
  const report = builtReport(site);
  const under = (folder: string, list: readonly { id: string }[]) =>
    list.map(({ id }): [string, string] => [`qr/${id}.png`, `${folder}/${id}/`]);
  return [
    ['qr/ui-home.png', ''],
    ...['indicators', 'projects', 'figures', 'report', 'search', 'glossary', 'about'].map(
      (page): [string, string] => [`qr/ui-${page}.png`, `${page}/`],
    ),
    ...under('sections', parts(report)),
    ...under('indicators', report.indicators),
    ...under('projects', report.projects),
    ...under('figures', report.figures),
  ];
}

for (const site of SITES) {
  test(`${site.name}: every card is there, of its size, light, and free at its edges`, () => {
    const cards = builtFiles(site.folder, '.png').filter((file) => file.startsWith('cards/'));
    expect(cards).toEqual(expectedCards(site));
    for (const file of cards) {
      const bytes = read(site, file);
      expect(bytes.length, file).toBeLessThan(MOST_BYTES);
      expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)], file).toEqual([1200, 630]);
      const { width, height, data } = PNG.sync.read(bytes);
      const ground = data.readUInt32BE(0);
      let inked = 0;
      for (let y = 0; y < height; y += 1) {
        const step = y < EDGE || y >= height - EDGE ? 1 : width - 2 * EDGE + 1;
        for (let x = 0; x < width; x += x === EDGE - 1 ? step : 1) {
          if (data.readUInt32BE((y * width + x) * 4) !== ground) inked += 1;
        }
      }
      expect(inked, `${file}: pixels inked at the edge`).toBe(0);
      expect(
        data.some((value, index) => index % 4 === 0 && value !== data[0]),
        `${file} is not empty`,
      ).toBe(true);
    }
  });

  const { published } = site;
  if (published === undefined) {
    test(`${site.name}: without an address there is no QR code`, () => {
      expect(builtFiles(site.folder, '.png').filter((file) => file.startsWith('qr/'))).toEqual([]);
    });
    continue;
  }
  test(`${site.name}: every QR code leads to its own page`, () => {
    const codes = expectedCodes(site);
    expect(builtFiles(site.folder, '.png').filter((file) => file.startsWith('qr/'))).toEqual(
      codes.map(([file]) => file).sort(),
    );
    for (const [file, path] of codes) {
      const { width, height, data } = PNG.sync.read(read(site, file));
      expect(width, file).toBeGreaterThanOrEqual(300);
      expect(jsQR(new Uint8ClampedArray(data), width, height)?.data, file).toBe(
        `${published}${site.base}${path}`,
      );
      expect(builtFiles(join(site.folder, path), 'index.html'), path).toContain('index.html');
    }
  });
}
