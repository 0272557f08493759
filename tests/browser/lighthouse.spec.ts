import { expect, test } from '@playwright/test';
import { WITHOUT_WAITING, startChrome, verdict } from '../support/lighthouse.ts';
import { MATRIX } from '../support/matrix.ts';
import { TEMPLATES } from '../support/pages.ts';
import { MAIN, origin } from '../support/sites.ts';
import { needs } from './needs.ts';

needs(MAIN);

let chrome: Awaited<ReturnType<typeof startChrome>>;
test.beforeAll(async () => {
  chrome = await startChrome();
});
test.afterAll(() => chrome.kill());

/** Without the page for lost addresses: it tells search engines to pass it over, which Lighthouse counts against it. */
const PAGES = TEMPLATES.filter((path) => path !== '404.html');

for (const path of PAGES) {
  test(
    `${path || 'home'}: Lighthouse gives 100 for accessibility, best practices and SEO`,
    // Its rules for accessibility are axe's, and heads are looked at on every page where it is built.
    { tag: MATRIX },
    async () => {
      const categories = ['accessibility', 'best-practices', 'seo'];
      expect(await verdict(chrome, origin(MAIN) + path, categories, WITHOUT_WAITING)).toEqual({
        faults: [],
        scores: { accessibility: 100, 'best-practices': 100, seo: 100 },
      });
    },
  );
}
