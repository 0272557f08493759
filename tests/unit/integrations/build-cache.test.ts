import { mkdtempSync, readFileSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { dropOldest } from '../../../src/integrations/build-cache/bounded.ts';
import { BuildCache } from '../../../src/integrations/build-cache/build-cache.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'build-cache-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

const PROGRAM = import.meta.filename;
const OTHER_PROGRAM = 'package.json';
const cached = (...programs: string[]) => new BuildCache(folder, programs);

/** The one file of the cache. */
const theFile = () => join(folder, readdirSync(folder)[0] ?? '');

test('what was kept is found again, by the same source and the same programs only', () => {
  cached(PROGRAM).keep('source', Buffer.from('made'));
  expect(cached(PROGRAM).find('source')?.toString()).toBe('made');
  expect(cached(PROGRAM).find('another source')).toBeUndefined();
  expect(cached(OTHER_PROGRAM).find('source')).toBeUndefined();
  expect(cached(PROGRAM, OTHER_PROGRAM).find('source')).toBeUndefined();
});

test('an empty file can be kept', () => {
  cached(PROGRAM).keep('source', Buffer.alloc(0));
  expect(cached(PROGRAM).find('source')).toEqual(Buffer.alloc(0));
});

test.each<[string, (kept: Buffer) => Buffer]>([
  ['cut in half', (kept) => kept.subarray(0, kept.length / 2)],
  ['cut by a byte', (kept) => kept.subarray(0, -1)],
  ['cut within its hash', (kept) => kept.subarray(0, 20)],
  ['empty', () => Buffer.alloc(0)],
  ['all zeros', (kept) => Buffer.alloc(kept.length)],
  ['longer', (kept) => Buffer.concat([kept, Buffer.from('x')])],
  [
    'altered in one bit',
    (kept) => Buffer.concat([kept.subarray(0, -1), Buffer.from([(kept.at(-1) ?? 0) ^ 1])]),
  ],
])('a file that is %s is made anew, and put right', async (_, damage) => {
  cached(PROGRAM).keep('source', Buffer.from('made before'));
  writeFileSync(theFile(), damage(readFileSync(theFile())));
  expect(cached(PROGRAM).find('source')).toBeUndefined();
  const again = () => Promise.resolve(Buffer.from('made again'));
  expect((await cached(PROGRAM).findOrMake('source', again)).toString()).toBe('made again');
  expect(cached(PROGRAM).find('source')?.toString()).toBe('made again');
  expect(readdirSync(folder)).toHaveLength(1);
});

test('what was used longest ago is dropped first, and only what is too much', () => {
  const cache = cached(PROGRAM);
  const file = new Map<string, string>();
  for (const source of ['a', 'b', 'c']) {
    cache.keep(source, Buffer.alloc(968));
    const name = readdirSync(folder).find((one) => ![...file.values()].includes(one)) ?? '';
    file.set(source, name);
    // Used on three days, a first.
    utimesSync(join(folder, name), file.size * 86_400, file.size * 86_400);
  }
  dropOldest(folder, 3000);
  expect(readdirSync(folder)).toHaveLength(3);
  // To read is to use.
  cache.find('a');
  dropOldest(folder, 2000);
  expect(readdirSync(folder).sort()).toEqual([file.get('a'), file.get('c')].sort());
  dropOldest(folder, 0);
  expect(readdirSync(folder)).toEqual([]);
});

test('files of others in its folder are left alone', () => {
  writeFileSync(join(folder, 'thesis.txt'), 'three years of work');
  dropOldest(folder, 0);
  expect(readdirSync(folder)).toEqual(['thesis.txt']);
});

test('no folder is no fault', () => {
  expect(() => {
    dropOldest(join(folder, 'nowhere'), 1);
  }).not.toThrow();
});
