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
  const { width, height, data } = PNG.sync.read(png);
  expect([width, height]).toEqual([37, 11]);
  expect(Buffer.compare(data, Buffer.from(pixels))).toBe(0);
});

test('beyond 256 colours those that are seen most come back as they are, the others as their nearest', () => {
  // A ground, 255 shades that are there twice, and one more beside one of them.
  const shade = (index: number) => ((index % 256) << 16) | ((index * 37) & 255);
  const pixels = picture(40, 20, (pixel) =>
    pixel < 510 ? shade((pixel % 255) + 1) : pixel === 511 ? shade(9) + 1 : 0xfaf8f3,
  );
  const { data } = PNG.sync.read(palettePng(pixels, 40, 20));
  const colour = (pixel: number) => data.readUInt32BE(pixel * 4) >>> 8;
  expect(colour(799)).toBe(0xfaf8f3);
  expect(colour(8)).toBe(shade(9));
  expect(colour(511)).toBe(shade(9));
});
