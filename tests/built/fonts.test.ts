import { statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { builtFiles, builtPages } from '../support/built.ts';
import { SITES } from '../support/sites.ts';
import { needs } from './needs.ts';

needs(...SITES);

const BUDGET = 70_000;

test.each(SITES)(
  '$name: the Song face is one subset a weight, within its budget, and no text waits for it',
  (site) => {
    const fonts = builtFiles(site.folder, '.woff2');
    const bytes = fonts.reduce((sum, file) => sum + statSync(join(site.folder, file)).size, 0);
    process.stdout.write(`    ${fonts.length} files, ${bytes} B\n`);
    expect(bytes).toBeLessThanOrEqual(BUDGET);
    for (const { file, document } of builtPages(site)) {
      // Asked for early it would be in the way of the text.
      expect(document.querySelectorAll('link[rel=preload]'), file).toHaveLength(0);
      const style = document.querySelector('style')?.rawText ?? '';
      const named = [...style.matchAll(/url\(([^)]+\.woff2)\)/g)].map(([, address]) => address);
      expect(named.sort(), file).toEqual(fonts.map((font) => site.base + font).sort());
      expect(style.match(/font-display:swap/g), file).toHaveLength(fonts.length);
    }
  },
);
