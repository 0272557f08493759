import { expect, test } from 'vitest';
import { builtPages } from '../support/built.ts';
import { MAIN } from '../support/sites.ts';
import { needs } from './needs.ts';

needs(MAIN);

/** Hashes that a policy can bear: one for each inline style, and one for each inline script. */
const MOST_HASHES = 12;

test('few inline styles, no handler, and two constant scripts: a strict content security policy can come', () => {
  const inlineScripts: string[] = [];
  const inlineStyles = new Set<string>();
  for (const { file, document } of builtPages(MAIN)) {
    expect(
      document.querySelectorAll('[style], link[rel=stylesheet]:not([media=print])').map(String),
      file,
    ).toEqual([]);
    const styles = document.querySelectorAll('style').map(({ rawText }) => rawText);
    expect(styles, file).toHaveLength(1);
    inlineStyles.add(styles[0] ?? '');
    const handlers = document
      .querySelectorAll('*')
      .flatMap((element) => Object.keys(element.attributes).filter((name) => /^on/i.test(name)));
    expect(handlers, file).toEqual([]);
    const inline = document
      .querySelectorAll('script:not([src])')
      // Structured data never runs.
      .filter((script) => script.getAttribute('type') !== 'application/ld+json');
    inlineScripts.push(...inline.map(({ text }) => text));
    expect(inline, file).toHaveLength(2);
  }
  // One sets the remembered mode before the first paint, one asks for the code after it: the same everywhere.
  expect(new Set(inlineScripts).size).toBe(2);
  expect(inlineStyles.size).toBeGreaterThan(1);
  expect(inlineStyles.size + 2).toBeLessThanOrEqual(MOST_HASHES);
});
