import { expect, test } from '@playwright/test';
import { builtFiles, builtText } from '../support/built.ts';
import { SITES, tagsOf } from '../support/sites.ts';
import { needs } from './needs.ts';

needs(...SITES);

for (const site of SITES)
  test(`${site.name}: every figure is well-formed SVG`, { tag: tagsOf(site) }, async ({ page }) => {
    const figures = builtFiles(site.folder, '.html').flatMap((file) =>
      [...builtText(site.folder, file).matchAll(/<svg[\s\S]*?<\/svg>/g)].map(([svg]) =>
        svg.replace('<svg', '<svg xmlns="http://www.w3.org/2000/svg"'),
      ),
    );
    const errors = await page.evaluate(
      (all) =>
        all.filter((svg) =>
          new DOMParser().parseFromString(svg, 'image/svg+xml').querySelector('parsererror'),
        ),
      figures,
    );
    expect(errors).toEqual([]);
  });
