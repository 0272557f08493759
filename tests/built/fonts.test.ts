import { statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { attributes, builtFiles, builtPages } from '../support/built.ts';
import { SITES } from '../support/sites.ts';
import { needs } from './needs.ts';

needs(...SITES);

const BUDGET = 70_000;

test.each(SITES)(
  '$name: the Song face is one subset a weight, within its budget, one file of it preloaded',
  (site) => {
    const fonts = builtFiles(site.folder, '.woff2');
    const bytes = fonts.reduce((sum, file) => sum + statSync(join(site.folder, file)).size, 0);
    process.stdout.write(`    ${fonts.length} files, ${bytes} B\n`);
    expect(bytes).toBeLessThanOrEqual(BUDGET);
    for (const { file, document } of builtPages(site)) {
      const preloads = attributes(document, 'link[rel=preload]', 'href');
      expect(preloads, file).toHaveLength(1);
      expect(fonts.map((font) => site.base + font)).toContain(preloads[0]);
    }
  },
);
