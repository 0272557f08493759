import { readFileSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parse } from 'node-html-parser';
import { expect, test } from 'vitest';
import { ROOMS } from '../../allowed-imports.mjs';

const rooms = Object.entries(ROOMS);

test('every folder of the house is a room, and every room a folder', () => {
  const folders = readdirSync('src', { withFileTypes: true }).filter((entry) => entry.isDirectory());
  expect(folders.map(({ name }) => name).sort()).toEqual(rooms.map(([name]) => name).sort());
});

test('nothing flows back: a room knows only rooms that stand before it', () => {
  const seen = new Set<string>();
  for (const [name, { knows }] of rooms) {
    for (const known of knows) expect([...seen], `${name} knows ${known}`).toContain(known);
    seen.add(name);
  }
});

test('the README tells of the rooms what the linter holds them to', () => {
  const table = [
    ...readFileSync('README.md', 'utf8').matchAll(/^\| `src\/(\w+)` +\| (.+?) +\| (.*?) +\|$/gm),
  ];
  expect(table.map(([, name, holds, knows]) => [name, holds, knows])).toEqual(
    rooms.map(([name, { holds, knows }]) => [
      name,
      holds,
      knows.map((known) => `\`${known}\``).join(', ') || 'nothing else',
    ]),
  );
});

// The linter does not read what stands between the tags of a page.
test('scripts of pages come from src/scripts alone', () => {
  const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.astro'),
  );
  const imports = files.flatMap((file) =>
    parse(readFileSync(join('src', file), 'utf8').replace(/^---[\s\S]*?^---$/m, ''))
      .querySelectorAll('script')
      .flatMap((script) => [...script.text.matchAll(/from '(\..+?)'|import '(\..+?)'/g)])
      .map(([, named, whole]) => join(dirname(file), named ?? whole ?? '')),
  );
  expect(imports.length).toBeGreaterThan(0);
  for (const path of imports) expect(path).toMatch(/^scripts\//);
});
