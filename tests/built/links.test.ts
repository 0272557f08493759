import { expect, test } from '@playwright/test';
import { LinkChecker, LinkState } from 'linkinator';
import { builtFiles, builtReport, builtText, pagePath } from './built.ts';
import { MAIN, SITES, origin } from './sites.ts';

for (const site of SITES) {
  test(`${site.name}: every link and every fragment leads somewhere`, async () => {
    test.setTimeout(120_000);
    const files = builtFiles(site.folder, '.html');
    const pages = files.map((file) => origin(site) + pagePath(file));
    const server = new URL('/', origin(site)).href;
    const { links } = await new LinkChecker().check({
      path: pages,
      recurse: true,
      checkFragments: true,
      checkCss: true,
      concurrency: 20,
      // Only other servers are passed over: a link that leaves the base on this one is broken.
      linksToSkip: (link) => Promise.resolve(!link.startsWith(server)),
    });
    const broken = links.filter(({ state }) => state === LinkState.BROKEN);
    expect(broken.map(({ url, parent, status }) => ({ url, parent, status }))).toEqual([]);
    const hrefs = files.flatMap((file) => [...builtText(site.folder, file).matchAll(/ href="([^"]+)"/g)]);
    const fragments = hrefs.filter(([, target]) => target?.includes('#'));
    const addresses = new Set(links.filter(({ state }) => state === LinkState.OK).map(({ url }) => url));
    process.stdout.write(
      `    ${site.name}: ${pages.length} pages, ${hrefs.length} links (${fragments.length} with a fragment) to ${addresses.size} addresses\n`,
    );
    expect(addresses.size).toBeGreaterThanOrEqual(pages.length);
  });
}

test('numbers and pages lead to each other', async ({ page }) => {
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
  // And once by hand, as a reader does.
  await page.goto('sections/economy/');
  await page.getByRole('link', { name: '174亿元' }).first().click();
  await expect(page).toHaveURL(/\/indicators\/gdp\/$/);
  await page.getByRole('link', { name: '到报告里的这一句' }).click();
  await expect(page).toHaveURL(/\/sections\/economy\/#gdp$/);
  await expect(page.locator('#gdp')).toBeInViewport();
});

test('another report names nothing of this one', () => {
  const others = SITES.filter(({ content }) => content.startsWith('tests/fixtures/'));
  expect(others.length).toBeGreaterThan(0);
  const { about, sections, indicators, projects, terms } = builtReport();
  const names = [
    about.place,
    about.source.name,
    ...sections.flatMap(({ titleLines }) => titleLines),
    ...projects.map(({ name }) => name),
    ...terms.map(({ term }) => term),
    ...indicators.map(({ id }) => `"${id}"`),
  ];
  for (const other of others)
    for (const file of [
      ...builtFiles(other.folder, '.html'),
      ...builtFiles(other.folder, '.json'),
      ...builtFiles(other.folder, '.csv'),
    ]) {
      const text = builtText(other.folder, file);
      expect(
        names.filter((name) => text.includes(name)),
        file,
      ).toEqual([]);
    }
});
