import { expect, test } from 'vitest';
import { qrSize, qrSvg } from '../../../src/outputs/qr/qr.ts';

const ADDRESS = 'https://example.org/2024/indicators/gdp/';

test('a code has four modules of white around it', () => {
  // A code of version v has 17 + 4v modules along a side.
  expect((qrSize(ADDRESS) - 8 - 17) % 4).toBe(0);
  const points = [...qrSvg(ADDRESS).matchAll(/M(\d+) (\d+)h1/g)].flatMap(([, x, y]) => [
    Number(x),
    Number(y),
  ]);
  expect(Math.min(...points)).toBe(4);
  expect(Math.max(...points)).toBe(qrSize(ADDRESS) - 5);
});

test('a module is a whole number of pixels, and the picture at least 300 wide', () => {
  for (const address of ['https://a.cn/', ADDRESS, `https://example.org/${'long-'.repeat(30)}/`]) {
    const width = Number(/width="(\d+)"/.exec(qrSvg(address))?.[1]);
    expect(width % qrSize(address)).toBe(0);
    expect(width).toBeGreaterThanOrEqual(300);
  }
});
