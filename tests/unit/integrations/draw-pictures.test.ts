import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { BuildCache } from '../../../src/integrations/build-cache/build-cache.ts';
import { drawPictures, type Picture } from '../../../src/integrations/pictures/draw-pictures.ts';
import { RASTERISER_PROGRAMS } from '../../../src/integrations/pictures/rasteriser.ts';
import { cardsOf } from '../../../src/outputs/cards/cards.ts';
import { loadReport } from '../../../src/report/load.ts';
import { oneNumberChanged } from '../../support/one-number.ts';

const folder = mkdtempSync(join(tmpdir(), 'pictures-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

function cardsIn(content: string): Picture[] {
  const loading = loadReport(content);
  if ('problems' in loading) throw new Error(JSON.stringify(loading.problems));
  return cardsOf(loading.report).map(({ name, svg }) => ({ path: name, svg }));
}

/** Draws with a cache of this name, a new one if it is not there; gives what was drawn anew, and every picture by its path. */
async function draw(pictures: readonly Picture[], name: string) {
  const written = new Map<string, string>();
  const drawn = await drawPictures(
    pictures,
    new BuildCache(join(folder, name), RASTERISER_PROGRAMS),
    (path, png) => written.set(path, png.toString('base64')),
  );
  return { drawn, written };
}

const ORCHARD = 'tests/fixtures/orchard';
const before = cardsIn(ORCHARD);
const after = cardsIn(oneNumberChanged(ORCHARD, 'orchard-roads', '38.3公里'));

test('one number changed, only what it is in is drawn anew, and no picture is another for it', async () => {
  const first = await draw(before, 'kept');
  const distinct = new Set(before.map(({ svg }) => svg));
  expect(first.drawn).toBe(distinct.size);
  expect([...first.written.keys()].sort()).toEqual(before.map(({ path }) => path).sort());

  const again = await draw(before, 'kept');
  expect(again).toEqual({ drawn: 0, written: first.written });

  const changed = after.filter(({ svg }) => !distinct.has(svg));
  expect(changed.map(({ path }) => path)).toContain('orchard-roads');
  expect(changed.length).toBeLessThan(before.length / 2);
  const second = await draw(after, 'kept');
  expect(second.drawn).toBe(new Set(changed.map(({ svg }) => svg)).size);
  const cold = await draw(after, 'new');
  expect(second.written).toEqual(cold.written);
});

test('pictures that are alike are drawn once and written everywhere', async () => {
  const svg =
    '<svg xmlns="http://www.w3.org/2000/svg" width="8" height="8"><rect width="8" height="8"/></svg>';
  const { drawn, written } = await draw(
    [
      { path: 'a', svg },
      { path: 'b', svg },
    ],
    'alike',
  );
  expect(drawn).toBe(1);
  expect(written.get('a')).toBe(written.get('b'));
  expect(written.size).toBe(2);
});
