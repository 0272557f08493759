import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { attributes, builtFiles, builtText, pagePath, pagesToRead } from '../support/built.ts';
import { SITES, type Site } from '../support/sites.ts';
import { needs } from './needs.ts';

needs(...SITES);

/** The file behind an absolute address of the site. */
function fileOf(site: Site, url: string | undefined): string {
  const prefix = `${site.published}${site.base}`;
  expect(url?.startsWith(prefix), url).toBe(true);
  return join(site.folder, decodeURI(url?.slice(prefix.length) ?? ''));
}

interface Node {
  readonly '@type': string;
  readonly url?: string;
  readonly itemListElement?: readonly { position: number; item: string; name: string }[];
}

for (const site of SITES) {
  test(`${site.name}: every page says what it is, and where it is if that is known`, () => {
    const { published } = site;
    for (const { file, document } of pagesToRead(site)) {
      const url = published && `${published}${site.base}${pagePath(file)}`;
      const title = document.querySelector('title')?.text ?? '';
      const [name] = attributes(document, 'meta[property="og:title"]', 'content');
      // The fact itself comes first: messengers show little else.
      expect(title.startsWith(name ?? '-'), file).toBe(true);
      expect(attributes(document, 'meta[itemprop=name]', 'content'), file).toEqual([name]);
      expect(attributes(document, 'meta[itemprop=description]', 'content'), file).toEqual(
        attributes(document, 'meta[name=description]', 'content'),
      );
      for (const words of attributes(document, 'meta[name=description]', 'content'))
        expect(words, file).not.toMatch(/[。：，][。：，]/);
      expect(attributes(document, 'link[rel=canonical]', 'href'), file).toEqual(url ? [url] : []);
      expect(attributes(document, 'meta[property="og:url"]', 'content'), file).toEqual(url ? [url] : []);

      const images = attributes(document, 'meta[property="og:image"], meta[itemprop=image]', 'content');
      expect(images, file).toHaveLength(url ? 2 : 0);
      for (const image of images) expect(existsSync(fileOf(site, image)), image).toBe(true);
      // Messengers that read no head take the first picture that is large enough: none but the card may be.
      const pictures = document.querySelectorAll('img').filter((image) => !image.closest('.print-end'));
      const large = pictures.find((image) => Number(image.getAttribute('width')) >= 300);
      if (large) expect(large.getAttribute('src'), file).toMatch(/\/cards\/[^/]+\.png$/);

      const graph = JSON.parse(document.querySelector('script[type="application/ld+json"]')?.text ?? '') as {
        '@graph': Node[];
      };
      const [self, way] = graph['@graph'];
      expect(self?.['@type'], file).toBe('WebPage');
      expect(self?.url, file).toBe(url ?? `${site.base}${pagePath(file)}`);
      if (pagePath(file) !== '' && file !== '404.html') {
        expect(
          way?.itemListElement?.map(({ position }) => position),
          file,
        ).toEqual(way?.itemListElement?.map((_, index) => index + 1));
        expect(way?.itemListElement?.at(-1)?.item, file).toBe(self?.url);
      }
    }
  });

  test(`${site.name}: the way that a page tells machines is the way that it shows`, () => {
    let shown = 0;
    for (const { file, document } of pagesToRead(site)) {
      const text = document.querySelector('script[type="application/ld+json"]')?.text;
      if (text === undefined) continue;
      const graph = (JSON.parse(text) as { '@graph': Node[] })['@graph'];
      const steps = graph.find((node) => node['@type'] === 'BreadcrumbList')?.itemListElement ?? [];
      for (const { name, item } of steps.slice(1, -1)) {
        const path = item.replace(site.published ?? '', '');
        const links = document.querySelectorAll(`main a[href="${path}"]`).map((link) => link.text.trim());
        expect(links, `${file}: ${path}`).toContain(name);
        shown += 1;
      }
    }
    expect(shown).toBeGreaterThan(0);
  });

  test(`${site.name}: the list of pages names every page once, or is left out`, () => {
    const listed = builtFiles(site.folder, '.xml')
      .filter((file) => /sitemap-\d/.test(file))
      .flatMap((file) => [...builtText(site.folder, file).matchAll(/<loc>([^<]+)/g)].map(([, url]) => url));
    const expected = site.published
      ? pagesToRead(site)
          .filter(({ file }) => file !== '404.html')
          .map(({ file }) => `${site.published}${site.base}${pagePath(file)}`)
      : [];
    expect(listed.sort()).toEqual(expected.sort());
    const robots = builtText(site.folder, 'robots.txt');
    expect(robots.includes('Sitemap:')).toBe(site.published !== undefined);
  });
}
