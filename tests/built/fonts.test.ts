import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { builtFiles, builtPages, embeddedPages } from '../support/built.ts';
import { SITES, type Site } from '../support/sites.ts';
import { needs } from './needs.ts';

needs(...SITES);

/** Files that the style of a page names, relative to the site; beside the page where the address is relative. */
function facesOf(site: Site, file: string, style: string): string[] {
  return [...style.matchAll(/url\(([^)]+\.woff2)\)/g)].map(([, address = '']) =>
    address.startsWith('/') ? address.slice(site.base.length) : join(dirname(file), address),
  );
}

test.each(SITES)(
  '$name: no text waits for the Song face, and each of its files is named by a page',
  (site) => {
    const files = new Set(builtFiles(site.folder, '.woff2'));
    const named = new Set<string>();
    for (const { file, document } of [...builtPages(site), ...embeddedPages(site)]) {
      // Asked for early it would be in the way of the text.
      expect(document.querySelectorAll('link[rel=preload]'), file).toHaveLength(0);
      const style = document.querySelector('style')?.rawText ?? '';
      const sources = style.match(/src:url\(/g)?.length ?? 0;
      expect(style.match(/font-display:swap/g)?.length ?? 0, file).toBe(sources);
      for (const face of facesOf(site, file, style)) {
        named.add(face);
        // Of pages made alike, one may set nothing of its own: its file is neither there nor asked for.
        if (face.startsWith('_astro/'))
          expect(existsSync(join(site.folder, face)), `${file}: ${face}`).toBe(true);
      }
    }
    expect([...files].filter((face) => !named.has(face))).toEqual([]);
  },
);

test.each(SITES)('$name: a page that is shown at any address names no file beside it', (site) => {
  const lost = builtPages(site).find(({ file }) => file === '404.html');
  const style = lost?.document.querySelector('style')?.rawText ?? '';
  expect(style).toContain("font-family:'Report Song'");
  expect([...style.matchAll(/url\((?!data:)([^)]+)\)/g)].map(([, address = '']) => address)).toSatisfy(
    (all: string[]) => all.every((address) => address.startsWith(site.base)),
  );
});
