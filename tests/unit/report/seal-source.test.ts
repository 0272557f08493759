import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { sourceHash, withSourceHash } from '../../../src/report/seal-source.ts';

const HASH = 'a'.repeat(64);

test.each([
  ['its field', '{\n  "title": ["甲"],\n  "sourceSha256": "old"\n}\n'],
  ['no field', '{\n  "title": ["甲"]\n}\n'],
  ['one line', '{ "title": ["甲"] }\n'],
  ['a field that was left empty', '{\n  "sourceSha256" : "",\n  "title": ["甲"]\n}\n'],
])('a record with %s gets the hash, and keeps the rest', (_, record) => {
  expect(JSON.parse(withSourceHash(record, HASH))).toEqual({ title: ['甲'], sourceSha256: HASH });
});

const run = (folder: string) =>
  spawnSync(process.execPath, ['src/commands/record-source.ts'], {
    encoding: 'utf8',
    env: { ...process.env, CONTENT_DIR: folder },
  });

test('the command writes it, and says which file is missing', () => {
  const folder = mkdtempSync(join(tmpdir(), 'source-'));
  writeFileSync(join(folder, 'source.txt'), '全文。\n');
  const without = run(folder);
  expect(without.status).toBe(1);
  expect(without.stderr).toContain('report.json');
  writeFileSync(join(folder, 'report.json'), '{\n  "title": ["甲"]\n}\n');
  expect(run(folder).status).toBe(0);
  expect(JSON.parse(readFileSync(join(folder, 'report.json'), 'utf8'))).toEqual({
    sourceSha256: sourceHash('全文。\n'),
    title: ['甲'],
  });
});
