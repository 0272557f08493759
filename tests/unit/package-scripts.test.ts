import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const LAUNCHER = 'node src/commands/run.mjs ';

test('every command installs what it needs first, whatever Node it was started with', () => {
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };
  expect(Object.keys(scripts)).toContain('check:content');
  for (const [name, script] of Object.entries(scripts))
    for (const command of script.split(' && ')) expect(command.startsWith(LAUNCHER), name).toBe(true);
});

test('the launcher itself needs nothing that is not there before an installation', () => {
  const text = readFileSync('src/commands/run.mjs', 'utf8');
  const imports = [...text.matchAll(/^import .* from '(.*)';$/gm)].map(([, source]) => source);
  expect(imports.length).toBeGreaterThan(0);
  for (const source of imports) expect(source).toMatch(/^node:/);
});
