import { PNG } from 'pngjs';
import { expect, test } from 'vitest';
import { palettePng } from '../../../src/integrations/pictures/png.ts';

function picture(width: number, height: number, colourAt: (pixel: number) => number): Uint8Array {
  const pixels = new Uint8Array(width * height * 4);
  const view = new DataView(pixels.buffer);
  for (let pixel = 0; pixel < width * height; pixel += 1)
    view.setUint32(pixel * 4, (colourAt(pixel) << 8) | 255);
  return pixels;
}

// One, two, four and eight bits a pixel; a row ends within a byte.
test.each([1, 2, 3, 4, 16, 17, 200])('a picture of %i colours comes back pixel for pixel', (colours) => {
  const pixels = picture(37, 11, (pixel) => (pixel * pixel * 977) % colours);
  const png = palettePng(pixels, 37, 11);
  if (!png) throw new Error('No picture');
  const { width, height, data } = PNG.sync.read(png);
  expect([width, height]).toEqual([37, 11]);
  expect(Buffer.compare(data, Buffer.from(pixels))).toBe(0);
});

test('a palette holds 256 colours and no more', () => {
  expect(
    palettePng(
      picture(16, 16, (pixel) => pixel),
      16,
      16,
    ),
  ).toBeDefined();
  expect(
    palettePng(
      picture(257, 1, (pixel) => pixel),
      257,
      1,
    ),
  ).toBeUndefined();
});
