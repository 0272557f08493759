import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { mark } from '../../src/integrations/output-folder/mark.ts';
import { builtFiles } from '../support/built.ts';
import { settingsOf } from '../support/ensure-built.ts';
import { MATRIX } from '../support/matrix.ts';
import { ORCHARD } from '../support/sites.ts';
import { aloneWithBuilds, needs } from './needs.ts';

needs(ORCHARD);
aloneWithBuilds();

/** A build or two, on a slow machine. */
const MOST_TIME = 600_000;

const folder = mkdtempSync(join(tmpdir(), 'failed-build-'));
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

test(
  'a build of spoiled content fails with its message, without a stack trace, and leaves the last good site alone',
  () => {
    const content = join(folder, 'content');
    const site = join(folder, 'site');
    cpSync('tests/fixtures/harbour', content, { recursive: true });
    const file = join(content, 'indicators/service.json');
    writeFileSync(file, readFileSync(file, 'utf8').replace('"25户"', '"26户"'));
    mark(site);
    writeFileSync(join(site, 'index.html'), 'the last good site');

    const { status, stderr } = spawnSync(process.execPath, ['src/commands/build.ts'], {
      encoding: 'utf8',
      env: { ...process.env, CONTENT_DIR: content, OUT_DIR: site },
    });

    expect(status).toBe(1);
    expect(stderr).toContain('indicators/service.json');
    expect(stderr).toContain('内容有1处问题，分布在1个文件中。');
    expect(stderr).not.toMatch(/^\s+at /m);
    expect(readFileSync(join(site, 'index.html'), 'utf8')).toBe('the last good site');
    expect(existsSync(`${site}.building`)).toBe(false);
  },
  MOST_TIME,
);

/** Settings of a build with a Chromium that is there and prints nothing. */
const withoutPrinting = {
  ...process.env,
  ...settingsOf({ ...ORCHARD, folder: join(folder, 'no-pdf') }),
  PDF: undefined,
  CHROMIUM_PATH: '/bin/false',
};

test(
  'without a Chromium, PDFs that are a must stop the build with one message',
  () => {
    const { status, stderr } = spawnSync(process.execPath, ['src/commands/build.ts', '--pdf=required'], {
      encoding: 'utf8',
      env: withoutPrinting,
    });
    expect(status).toBe(1);
    expect(stderr).toContain('PDF要用Chromium来印');
    expect(stderr).not.toMatch(/^\s+at /m);
  },
  MOST_TIME,
);

test(
  'without a Chromium, PDFs that are wished for are left out',
  { timeout: MOST_TIME, tags: MATRIX },
  () => {
    const { status, stdout } = spawnSync(process.execPath, ['src/commands/build.ts'], {
      encoding: 'utf8',
      env: withoutPrinting,
    });
    expect(status).toBe(0);
    expect(stdout).toContain('这次不生成PDF');
    expect(existsSync(join(folder, 'no-pdf/pdf'))).toBe(false);
    expect(readFileSync(join(folder, 'no-pdf/report/index.html'), 'utf8')).not.toContain('.pdf');
  },
);

/** The framework's own command: it does what ours does, and is tried where everything is. */
const ITS_OWN = ['node_modules/astro/bin/astro.mjs', 'build'];

for (const { how, command, tags } of [
  { how: 'our build', command: ['src/commands/build.ts'], tags: [] },
  { how: 'the framework itself', command: ITS_OWN, tags: MATRIX },
])
  test(
    `no folder is replaced that ${how} did not write, and nothing in it is lost`,
    { timeout: MOST_TIME, tags },
    () => {
      const content = join(folder, `own-${how}`);
      cpSync('tests/fixtures/harbour', content, { recursive: true });
      const { status, stdout, stderr } = spawnSync(process.execPath, command, {
        encoding: 'utf8',
        env: { ...process.env, CONTENT_DIR: content, OUT_DIR: content, PDF: 'off' },
      });
      expect(status).not.toBe(0);
      expect(stdout + stderr).toContain('OUT_DIR');
      expect(stdout + stderr).toContain('不是由本程序生成');
      expect(readdirSync(content).sort()).toEqual(readdirSync('tests/fixtures/harbour').sort());
    },
  );

test(
  'the framework’s own command writes the same site, byte for byte',
  { timeout: MOST_TIME, tags: MATRIX },
  () => {
    const ours = ORCHARD.folder;
    const theirs = join(folder, 'same');
    const { status, stderr } = spawnSync(process.execPath, ITS_OWN, {
      encoding: 'utf8',
      // Nothing is taken from what the other has made: pictures and PDFs too come out the same twice.
      env: { ...process.env, ...settingsOf({ ...ORCHARD, folder: theirs }), CACHE_DIR: join(folder, 'made') },
    });
    expect(status, stderr).toBe(0);
    expect(builtFiles(ours, '')).toEqual(builtFiles(theirs, ''));
    for (const file of builtFiles(ours, '').filter((name) => statSync(join(ours, name)).isFile()))
      expect(readFileSync(join(ours, file)).equals(readFileSync(join(theirs, file))), file).toBe(true);
    // What only the steps after the pages write.
    for (const file of ['_redirects', 'cards/ui-home.png', 'qr/ui-home.png', 'pdf/report.pdf'])
      expect(builtFiles(ours, '')).toContain(file);
  },
);
