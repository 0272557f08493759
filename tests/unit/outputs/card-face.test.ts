import { expect, test } from 'vitest';
import { cutFace } from '../../../src/integrations/song-face/cut-face.ts';
import { slicesFor } from '../../../src/integrations/song-face/slices.ts';
import { cardsOf } from '../../../src/outputs/cards/cards.ts';
import { CARD_FAMILIES, CARD_WEIGHTS, widthOf } from '../../../src/outputs/cards/face.ts';
import { loadReport } from '../../../src/report/load.ts';
import { fontTables } from './font-tables.ts';

/** Every character on the cards of every report. */
const text = [
  ...new Set(
    ['content', ...['orchard', 'typesetting', 'county'].map((name) => `tests/fixtures/${name}`)].flatMap(
      (folder) => {
        const loading = loadReport(folder);
        if ('problems' in loading) throw new Error(folder);
        return cardsOf(loading.report).flatMap(({ svg }) =>
          Array.from(svg.matchAll(/>([^<]+)</g), ([, words = '']) => Array.from(words)).flat(),
        );
      },
    ),
  ),
].join('');
const ASCII = String.fromCharCode(...Array.from({ length: 95 }, (_, index) => 32 + index));

test.each(CARD_WEIGHTS)('cards of weight %i know their face', async (weight) => {
  const cut = await cutFace(weight, text + ASCII, 'sfnt');
  const { family, widthOf: inFont } = fontTables(cut);
  const slices = (await slicesFor(weight, text, cut, 'sfnt')).map(({ bytes }) => fontTables(bytes));
  expect(CARD_FAMILIES[weight]).toBe(family);
  for (const character of text + ASCII) {
    const width =
      inFont(character) ??
      slices.map((slice) => slice.widthOf(character)).find((found) => found !== undefined);
    expect(width, `${character} has a glyph`).toBeDefined();
    // An opening mark at the start of a line is moved into the margin by half an em.
    const moved = /[（《〈“‘【〔]/.test(character) ? 500 : 0;
    expect(widthOf(character, { size: 1000, weight }) + moved, character).toBeCloseTo(width ?? 0, 6);
  }
});
