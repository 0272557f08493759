import { LinkChecker, LinkState } from 'linkinator';
import { expect, test } from 'vitest';
import { attributes, builtPages, builtReport, builtText, pagePath } from '../support/built.ts';
import { serve } from '../support/serve.ts';
import { MAIN, SITES, tagsByLength } from '../support/sites.ts';
import { needs } from './needs.ts';

needs(...SITES);

for (const site of SITES)
  test(
    `${site.name}: every link and every fragment leads somewhere`,
    { tags: tagsByLength(site) },
    async () => {
      const { port, stop } = await serve(site.root);
      const server = `http://127.0.0.1:${port}/`;
      const pages = builtPages(site);
      try {
        const { links } = await new LinkChecker().check({
          path: pages.map(({ file }) => server + site.base.slice(1) + pagePath(file)),
          recurse: true,
          checkFragments: true,
          checkCss: true,
          concurrency: 20,
          // Only other servers are passed over: a link that leaves the base on this one is broken.
          linksToSkip: (link) => Promise.resolve(!link.startsWith(server)),
        });
        const broken = links.filter(({ state }) => state === LinkState.BROKEN);
        expect(broken.map(({ url, parent, status }) => ({ url, parent, status }))).toEqual([]);
        const addresses = new Set(links.filter(({ state }) => state === LinkState.OK).map(({ url }) => url));
        expect(addresses.size).toBeGreaterThanOrEqual(pages.length);
        const hrefs = pages.flatMap(({ document }) => attributes(document, '[href]', 'href'));
        const fragments = hrefs.filter((target) => target?.includes('#'));
        process.stdout.write(
          `    ${site.name}: ${pages.length} pages, ${hrefs.length} links (${fragments.length} with a fragment) to ${addresses.size} addresses\n`,
        );
      } finally {
        stop();
      }
    },
  );

test('numbers and pages lead to each other', () => {
  const { indicators, projects } = builtReport();
  for (const [kind, facts] of [
    ['indicators', indicators],
    ['projects', projects],
  ] as const) {
    for (const { id, section } of facts) {
      const fact = builtText(MAIN.folder, `${kind}/${id}/index.html`);
      expect(fact).toContain(`href="/sections/${section.id}/#${id}"`);
      const prose = builtText(MAIN.folder, `sections/${section.id}/index.html`);
      expect(prose).toMatch(new RegExp(`<a[^>]* id="${id}"[^>]* href="/${kind}/${id}/"`));
    }
  }
});
