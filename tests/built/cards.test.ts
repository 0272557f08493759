import { hash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PNG } from 'pngjs';
import { expect, test } from 'vitest';
import { builtFiles, builtReport } from '../support/built.ts';
import { SHARES, each } from '../support/matrix.ts';
import { CARDS_OF_PAGES } from '../support/pages.ts';
import { SITES, tagsByLength, type Site } from '../support/sites.ts';
import { needs } from './needs.ts';

needs(...SITES);

const MOST_BYTES = 60_000;
/** Rows at the edge of a card on which nothing stands. */
const EDGE = 24;

function expectedCards(site: Site): string[] {
  const { sections, indicators, projects, figures } = builtReport(site);
  const names = [...sections, ...indicators, ...projects, ...figures].map(({ id }) => id);
  return [...names, ...CARDS_OF_PAGES].map((name) => `cards/${name}.png`).sort();
}

/** How many pixels outside the middle square, where a crop may be, are neither of the ground nor of a rule across the card, and whether any pixel is not of the ground. */
function ink(png: Buffer): { readonly atEdge: number; readonly anywhere: boolean } {
  const { width, height, data } = PNG.sync.read(png);
  const at = (x: number, y: number) => data.readUInt32BE((y * width + x) * 4);
  const ground = at(0, 0);
  const side = (width - height) / 2;
  let atEdge = 0;
  for (let y = 0; y < height; y += 1) {
    const expected = y < EDGE || y >= height - EDGE ? ground : at(0, y);
    for (let x = 0; x < side; x += 1) {
      if (at(x, y) !== expected) atEdge += 1;
      if (at(width - 1 - x, y) !== expected) atEdge += 1;
    }
  }
  return { atEdge, anywhere: data.some((value, index) => index % 4 === 0 && value !== data[0]) };
}

/** Pictures already looked at: reports with the same words have the same cards. */
const looked = new Map<string, ReturnType<typeof ink>>();

function inkOf(png: Buffer): ReturnType<typeof ink> {
  const key = hash('sha256', png);
  const found = looked.get(key) ?? ink(png);
  looked.set(key, found);
  return found;
}

for (const site of SITES)
  for (const { share, step, tags } of SHARES)
    test(
      `${site.name}: every card is there, of its size, light, and says all in its middle square: ${share}`,
      { tags: [...tags, ...tagsByLength(site)] },
      () => {
        const cards = builtFiles(site.folder, '.png').filter((file) => file.startsWith('cards/'));
        expect(cards).toEqual(expectedCards(site));
        for (const file of cards) {
          const png = readFileSync(join(site.folder, file));
          expect(png.length, file).toBeLessThan(MOST_BYTES);
          expect([png.readUInt32BE(16), png.readUInt32BE(20)], file).toEqual([1200, 630]);
        }
        for (const file of each(cards, step)) {
          expect(inkOf(readFileSync(join(site.folder, file))), file).toEqual({ atEdge: 0, anywhere: true });
        }
      },
    );
