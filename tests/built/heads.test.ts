import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import jsQR from 'jsqr';
import { parse, type HTMLElement } from 'node-html-parser';
import { PNG } from 'pngjs';
import { builtFiles, builtText, pagePath } from './built.ts';
import { SITES, type Site } from './sites.ts';

/** Pages of a site with their heads, without those that only lead on. */
function pages(site: Site): { file: string; document: HTMLElement }[] {
  return builtFiles(site.folder, '.html')
    .map((file) => ({ file, html: builtText(site.folder, file) }))
    .filter(({ html }) => !html.includes('http-equiv="refresh"'))
    .map(({ file, html }) => ({ file, document: parse(html) }));
}

const all = (document: HTMLElement, selector: string, attribute: string) =>
  document.querySelectorAll(selector).map((element) => element.getAttribute(attribute));

/** The file behind an absolute address of the site. */
function fileOf(site: Site, url: string | undefined): string {
  const prefix = `${site.published}${site.base}`;
  expect(url?.startsWith(prefix), url).toBe(true);
  return join(site.folder, decodeURI(url?.slice(prefix.length) ?? ''));
}

interface Node {
  readonly '@type': string;
  readonly url?: string;
  readonly itemListElement?: readonly { position: number; item: string }[];
}

for (const site of SITES) {
  test(`${site.name}: every page says what it is, and where it is if that is known`, () => {
    const { published } = site;
    for (const { file, document } of pages(site)) {
      const url = published && `${published}${site.base}${pagePath(file)}`;
      const title = document.querySelector('title')?.text ?? '';
      const [name] = all(document, 'meta[property="og:title"]', 'content');
      // The fact itself comes first: messengers show little else.
      expect(title.startsWith(name ?? '-'), file).toBe(true);
      expect(all(document, 'meta[itemprop=name]', 'content'), file).toEqual([name]);
      expect(all(document, 'meta[itemprop=description]', 'content'), file).toEqual(
        all(document, 'meta[name=description]', 'content'),
      );
      expect(all(document, 'link[rel=canonical]', 'href'), file).toEqual(url ? [url] : []);
      expect(all(document, 'meta[property="og:url"]', 'content'), file).toEqual(url ? [url] : []);

      const images = all(document, 'meta[property="og:image"], meta[itemprop=image]', 'content');
      expect(images, file).toHaveLength(url ? 2 : 0);
      for (const image of images) expect(existsSync(fileOf(site, image)), image).toBe(true);
      // Messengers that read no head take the first picture that the page shows, if it is large enough.
      const first = document.querySelectorAll('img').find((image) => !image.closest('.print-end'));
      if (first) expect(Number(first.getAttribute('width')), file).toBeGreaterThanOrEqual(300);

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

  test(`${site.name}: the code on a page leads to that page`, () => {
    for (const { file, document } of pages(site)) {
      const [code] = all(document, 'img.qr-code', 'src');
      if (code === undefined) {
        expect(
          site.published === undefined ||
            !/(indicators|projects|figures|sections)\/[\w-]+\/|^report\//.test(file),
          file,
        ).toBe(true);
        continue;
      }
      const { width, height, data } = PNG.sync.read(
        readFileSync(join(site.folder, code.slice(site.base.length))),
      );
      const [canonical] = all(document, 'link[rel=canonical]', 'href');
      expect(jsQR(new Uint8ClampedArray(data), width, height)?.data, file).toBe(canonical);
    }
  });

  test(`${site.name}: the list of pages names every page once, or is left out`, () => {
    const listed = builtFiles(site.folder, '.xml')
      .filter((file) => /sitemap-\d/.test(file))
      .flatMap((file) => [...builtText(site.folder, file).matchAll(/<loc>([^<]+)/g)].map(([, url]) => url));
    const expected = site.published
      ? pages(site)
          .filter(({ file }) => file !== '404.html')
          .map(({ file }) => `${site.published}${site.base}${pagePath(file)}`)
      : [];
    expect(listed.sort()).toEqual(expected.sort());
    const robots = builtText(site.folder, 'robots.txt');
    expect(robots.includes('Sitemap:')).toBe(site.published !== undefined);
  });
}

test('tags of a government site stand only on one, and only for what is known', () => {
  const tags = ({ document }: { document: HTMLElement }) =>
    Object.fromEntries(
      document
        .querySelectorAll('meta[name]')
        .map((meta) => [meta.getAttribute('name'), meta.getAttribute('content')])
        .filter(([name]) => /^[A-Z]/.test(name ?? '')),
    ) as Record<string, string>;
  for (const site of SITES) {
    const official = site.content.endsWith('orchard');
    for (const page of pages(site)) if (!official) expect(tags(page), page.file).toEqual({});
    if (official) {
      const page = pages(site).find(({ file }) => file === 'indicators/output/index.html');
      expect(page && tags(page)).toMatchObject({
        SiteName: '青岭乡2021年果业工作报告',
        SiteDomain: 'orchard.example.org',
        SiteIDCode: '3210000001',
        PubDate: '2021-12-30',
        ContentSource: '青岭简报',
        Url: 'https://orchard.example.org/indicators/output/',
        Image: 'https://orchard.example.org/cards/output.png',
      });
      expect(page?.document.text).not.toContain('非政府网站');
    }
  }
});

test('citations for reference managers name the thing and where it is, and nothing unknown', () => {
  for (const site of SITES)
    for (const { file, document } of pages(site)) {
      for (const link of document.querySelectorAll('a[href*="/cite/"]')) {
        const target = (link.getAttribute('href') ?? '').slice(site.base.length);
        const text = builtText(site.folder, target);
        const address = site.published && `${site.published}${site.base}${pagePath(file)}`;
        if (target.endsWith('.json')) {
          const [item] = JSON.parse(text) as [
            { title: string; URL?: string; author?: unknown; issued?: unknown },
          ];
          expect(item.title, file).not.toBe('');
          expect(item.URL, file).toBe(address);
          expect(item.author, file).toBeUndefined();
          expect(item.issued !== undefined, file).toBe(site.content.endsWith('orchard'));
        } else {
          expect(text, file).toMatch(/^@misc\{[a-z-0-9]+,\n(?: {2}\w+ = \{.*\},?\n)+\}\n$/);
          expect(text.includes('url = '), file).toBe(address !== undefined);
          expect(text, file).not.toMatch(/author|year/);
        }
      }
    }
});
