import { execFileSync } from 'node:child_process';
import { cpSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { pdfsOf } from '../support/site-pdfs.ts';
import { UNDER_BASE } from '../support/sites.ts';
import { needs } from './needs.ts';

needs(UNDER_BASE);

test('printing again gives the same bytes', () => {
  const { folder, published, base, content } = UNDER_BASE;
  const copy = 'tests/output/printed-again';
  rmSync(copy, { recursive: true, force: true });
  cpSync(folder, copy, { recursive: true });
  rmSync(join(copy, 'pdf'), { recursive: true });
  execFileSync(process.execPath, ['tests/support/print-again.ts', copy], {
    env: { ...process.env, SITE_URL: published, BASE_PATH: base, CONTENT_DIR: content },
  });
  for (const file of pdfsOf(UNDER_BASE)) {
    const again = readFileSync(file.replace(folder, copy));
    expect(again.equals(readFileSync(file)), file).toBe(true);
  }
});
