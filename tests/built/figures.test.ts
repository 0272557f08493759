import { expect, test } from 'vitest';
import { builtFiles, builtText } from '../support/built.ts';
import { MAIN, UNDER_BASE, type Site } from '../support/sites.ts';
import { needs } from './needs.ts';

needs(MAIN, UNDER_BASE);

test('two builds give the same figures, byte for byte', () => {
  const svgs = ({ folder, base }: Site) =>
    builtFiles(folder, '.html').flatMap((file) =>
      [...builtText(folder, file).matchAll(/<svg class="figure__[\s\S]*?<\/svg>/g)].map(([svg]) =>
        svg.replaceAll(`href="${base}`, 'href="/'),
      ),
    );
  expect(svgs(MAIN).length).toBeGreaterThan(0);
  expect(svgs(UNDER_BASE)).toEqual(svgs(MAIN));
});

test('no chart script reaches a reader', () => {
  for (const file of builtFiles(MAIN.folder, '.js')) {
    expect(builtText(MAIN.folder, file), file).not.toMatch(/chart/i);
  }
});
