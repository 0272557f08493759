import { expect, test } from 'vitest';
import { attributes, builtReport, builtText, pagePath, pagesToRead } from '../support/built.ts';
import { SITES } from '../support/sites.ts';
import { needs } from './needs.ts';

needs(...SITES);

interface Item {
  readonly title: string;
  readonly URL?: string;
  readonly author?: unknown;
  readonly 'container-title'?: string;
  readonly 'container-author'?: unknown;
  readonly issued?: unknown;
  readonly publisher?: unknown;
}

test.each(SITES)(
  '$name: citations for reference managers name the thing and where it is, and nothing unknown',
  (site) => {
    const { published, author, issuer } = builtReport(site).about;
    const written = typeof author === 'string' ? [{ literal: author }] : undefined;
    let found = 0;
    for (const { file, document } of pagesToRead(site)) {
      const address = site.published && `${site.published}${site.base}${pagePath(file)}`;
      for (const href of attributes(document, 'a[href*="/cite/"]', 'href')) {
        const target = (href ?? '').slice(site.base.length);
        const text = builtText(site.folder, target);
        found += 1;
        if (target.endsWith('.json')) {
          const [item] = JSON.parse(text) as [Item];
          expect(item.title, file).not.toBe('');
          expect(item.URL, file).toBe(address);
          // Who wrote the report wrote no title of ours: a part is a part of what they wrote.
          const isPart = item['container-title'] !== undefined;
          expect(item.author, file).toEqual(isPart ? undefined : written);
          expect(item['container-author'], file).toEqual(isPart ? written : undefined);
          expect(item.publisher, file).toBe(issuer);
          expect(item.issued !== undefined, file).toBe(typeof published === 'string');
        } else {
          expect(text, file).toMatch(/^@misc\{[a-z-0-9]+,\n(?: {2}\w+ = \{.*\},?\n)+\}\n$/);
          expect(text, file).toContain(`institution = {{${issuer}}}`);
          expect(text.includes('url = '), file).toBe(address !== undefined);
          const names = [...text.matchAll(/^ +(?:book)?author = \{\{(.+)\}\}/gm)].map(([, name]) => name);
          expect(names, file).toEqual(typeof author === 'string' ? [author] : []);
          expect(text, file).not.toMatch(/^ +year =/m);
        }
      }
    }
    expect(found).toBeGreaterThan(0);
  },
);

test.each(SITES)('$name: a reference to copy names who wrote the report, where that is known', (site) => {
  const { title, about } = builtReport(site);
  const whole = typeof about.author === 'string' ? `${about.author}. ${title}` : title;
  let found = 0;
  for (const { file, document } of pagesToRead(site)) {
    for (const reference of document.querySelectorAll('[data-share-text="citation"]')) {
      const words = reference.text.trim();
      const [, container] = words.split('[EB/OL]//');
      found += 1;
      expect((container ?? words).startsWith(whole), `${file}: ${words}`).toBe(true);
    }
  }
  expect(found).toBeGreaterThan(0);
});
