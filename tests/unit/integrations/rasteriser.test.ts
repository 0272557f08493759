import { expect, test } from 'vitest';
import { CARD_FAMILIES, CARD_WEIGHTS } from '../../../src/outputs/cards/face.ts';
import { rasteriserFor } from '../../../src/integrations/pictures/rasteriser.ts';

const svg = (text: string, family: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="60" height="60"><rect width="60" height="60" fill="#fff"/><text x="10" y="45" font-family="${family}" font-size="36">${text}</text></svg>`;

// Some of them the face keeps in another file than the Chinese characters.
const SIGNS = ['‰', '①', '≥', '㎡', '８', '％', '−'];

test('every sign that a number may have is set on a card', async () => {
  const rasterise = await rasteriserFor(SIGNS);
  for (const weight of CARD_WEIGHTS) {
    const family = CARD_FAMILIES[weight];
    const blank = rasterise(svg(' ', family));
    const lost = SIGNS.filter((sign) => rasterise(svg(sign, family)).equals(blank));
    expect(lost, String(weight)).toEqual([]);
  }
});
