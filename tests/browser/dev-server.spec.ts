import { expect as expectSoon, test } from '@playwright/test';
import { spawn } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ALONE, MATRIX } from '../support/matrix.ts';
import { FIRST_PORT } from '../support/ports.ts';

const PORT = FIRST_PORT + 9;
/** A server makes its first page from nothing, on a busy machine too. */
const expect = expectSoon.configure({ timeout: 120_000 });

test(
  'while the content is wrong, the page under development says what the terminal says, and goes on when it is mended',
  { tag: [MATRIX, ALONE] },
  async ({ page }) => {
    const folder = mkdtempSync(join(tmpdir(), 'dev-server-'));
    const content = join(folder, 'content');
    cpSync('tests/fixtures/harbour', content, { recursive: true });
    const file = join(content, 'indicators/service.json');
    const good = readFileSync(file, 'utf8');
    const server = spawn(
      process.execPath,
      ['node_modules/astro/bin/astro.mjs', 'dev', '--port', String(PORT), '--host', '127.0.0.1'],
      {
        env: {
          ...process.env,
          CONTENT_DIR: content,
          OUT_DIR: join(folder, 'site'),
          CACHE_DIR: join(folder, 'cache'),
          ASTRO_TELEMETRY_DISABLED: '1',
        },
      },
    );
    let said = '';
    for (const stream of [server.stdout, server.stderr])
      stream.setEncoding('utf8').on('data', (words: string) => {
        said += words;
      });
    /** A server that has only just started may not watch yet, as any of its kind: an editor then saves again. */
    const save = (text: string, title: string) =>
      expect(async () => {
        writeFileSync(file, text);
        await expectSoon(page.locator('h1')).toContainText(title);
      }).toPass();
    try {
      await expect.poll(() => said).toContain(`:${PORT}`);
      await page.goto(`http://127.0.0.1:${PORT}/`);
      await expect(page.locator('h1')).toContainText('滨海港区');

      await save(good.replace('"25户"', '"26户"'), '内容有问题');
      const shown = await page.locator('pre').innerText();
      expect(shown).toContain('indicators/service.json');
      expect(shown).toContain('26户');
      expect(shown).not.toMatch(/^\s+at /m);
      expect(said.replaceAll('\r', '')).toContain(shown.trim().split('\n').at(-1));
      expect(said).not.toMatch(/^\s+at /m);

      await save(good, '滨海港区');
    } finally {
      server.kill();
      rmSync(folder, { recursive: true, force: true });
    }
  },
);
