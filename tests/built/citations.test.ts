import { expect, test } from 'vitest';
import { attributes, builtReport, builtText, pagePath, pagesToRead } from '../support/built.ts';
import { SITES } from '../support/sites.ts';
import { needs } from './needs.ts';

needs(...SITES);

interface Item {
  readonly title: string;
  readonly URL?: string;
  readonly author?: unknown;
  readonly issued?: unknown;
}

test.each(SITES)(
  '$name: citations for reference managers name the thing and where it is, and nothing unknown',
  (site) => {
    const { published } = builtReport(site).about;
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
          expect(item.author, file).toBeUndefined();
          expect(item.issued !== undefined, file).toBe(typeof published === 'string');
        } else {
          expect(text, file).toMatch(/^@misc\{[a-z-0-9]+,\n(?: {2}\w+ = \{.*\},?\n)+\}\n$/);
          expect(text.includes('url = '), file).toBe(address !== undefined);
          expect(text, file).not.toMatch(/^ +(?:author|year) =/m);
        }
      }
    }
    expect(found).toBeGreaterThan(0);
  },
);
