import { expect, test } from 'vitest';
import { qrLines, qrSize, qrSvg } from '../../../src/outputs/qr/qr.ts';

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

test('the code that a page carries has the same dark modules as the picture', () => {
  const { size, path } = qrLines(ADDRESS);
  const carried = new Set<string>();
  let [x, y] = [0, 0];
  for (const [, startX, startY, gap, run] of path.matchAll(/M(\d+) (\d+)\.5|m(\d+) 0|h(\d+)/g)) {
    if (startX !== undefined) [x, y] = [Number(startX), Number(startY)];
    if (gap !== undefined) x += Number(gap);
    if (run === undefined) continue;
    for (let step = 0; step < Number(run); step += 1) carried.add(`${x + step} ${y}`);
    x += Number(run);
  }
  const drawn = [...qrSvg(ADDRESS).matchAll(/M(\d+) (\d+)h1v1h-1z/g)].map(
    ([, left, top]) => `${left} ${top}`,
  );
  expect(size).toBe(qrSize(ADDRESS));
  expect([...carried].sort()).toEqual(drawn.sort());
});
