import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parts } from '../../src/report/model.ts';
import { paths } from '../../src/site/paths.ts';
import { builtReport } from '../support/built.ts';
import { openPdf } from '../support/published-pdf.ts';
import { WITH_PDFS, pdfsOf } from '../support/site-pdfs.ts';
import { needs } from './needs.ts';

needs(...WITH_PDFS);

for (const site of WITH_PDFS) {
  const report = builtReport(site);

  test(`${site.name}: links in the PDFs lead to places inside, or to the site where it has an address`, async () => {
    const inside = new Set<string>();
    const outside = new Set<string>();
    for (const file of pdfsOf(site)) {
      const pdf = await openPdf(file);
      for (let number = 1; number <= pdf.numPages; number += 1) {
        for (const { dest, url } of await (await pdf.getPage(number)).getAnnotations()) {
          if (typeof dest === 'string') {
            expect(await pdf.getDestination(dest), dest).not.toBeNull();
            inside.add(dest);
          }
          if (typeof url === 'string') outside.add(url);
        }
      }
    }
    expect(inside.size).toBeGreaterThan(parts(report).length);
    const home = `${site.published ?? ''}${site.base}`;
    const facts = site.published === undefined ? [] : report.indicators;
    expect([...outside]).toEqual(expect.arrayContaining(facts.map(({ id }) => home + paths.indicator(id))));
    if (site.published === undefined) expect([...outside]).toEqual([]);
    for (const url of outside) {
      expect(url).toContain(home);
      const path = new URL(url).pathname.slice(site.base.length);
      expect(existsSync(join(site.folder, path, 'index.html')), url).toBe(true);
    }
  });
}
