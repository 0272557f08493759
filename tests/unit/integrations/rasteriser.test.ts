import { expect, test } from 'vitest';
import { CARD_FAMILIES, CARD_WEIGHTS } from '../../../src/outputs/cards/face.ts';
import { rasteriserFor } from '../../../src/integrations/pictures/rasteriser.ts';

const svg = (text: string, family: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="60" height="60"><rect width="60" height="60" fill="#fff"/><text x="10" y="45" font-family="${family}" font-size="36">${text}</text></svg>`;

// Signs of numbers, grades and units that the face keeps in another file than the Chinese characters.
test.each(['‰', '①', '≥', '㎡', '８', '％', '−'])(
  '%s is set on a card, as everything is that a number may have',
  async (sign) => {
    const rasterise = await rasteriserFor(sign);
    for (const weight of CARD_WEIGHTS) {
      const family = CARD_FAMILIES[weight];
      expect(rasterise(svg(sign, family)).equals(rasterise(svg(' ', family))), String(weight)).toBe(false);
    }
  },
);
