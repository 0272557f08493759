import { expect, test } from 'vitest';
import { qrLine, qrSize, qrSvg } from '../../../src/outputs/qr/qr.ts';

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
  const { size, path, dashes } = qrLine(ADDRESS);
  const [start = '', ...steps] = path.match(/M[\d.]+ [\d.]+|[hv]-?\d+/g) ?? [];
  const [left = NaN, middle = NaN] = start.slice(1).split(' ').map(Number);
  // Where the line is, module by module; a step down is one long.
  let [x, y] = [left, middle - 0.5];
  const along: string[] = [];
  for (const step of steps) {
    const length = Number(step.slice(1));
    if (step.startsWith('v')) {
      along.push('between rows');
      y += length;
      continue;
    }
    for (let module = 0; module < Math.abs(length); module += 1)
      along.push(`${length > 0 ? x + module : x - module - 1} ${y}`);
    x += length;
  }
  let place = 0;
  const carried = dashes.flatMap((length, index) => {
    const stretch = along.slice(place, (place += length));
    return index % 2 === 0 ? stretch : [];
  });
  const drawn = [...qrSvg(ADDRESS).matchAll(/M(\d+) (\d+)h1v1h-1z/g)].map(
    ([, left, top]) => `${left} ${top}`,
  );
  expect(size).toBe(qrSize(ADDRESS));
  expect(carried.sort()).toEqual(drawn.sort());
});
