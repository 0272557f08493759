import { expect, test } from '@playwright/test';
import { verdicts } from '../support/lighthouse.ts';
import { TEMPLATES } from '../support/pages.ts';
import { MAIN, origin } from '../support/sites.ts';
import { needs } from './needs.ts';

needs(MAIN);

const CATEGORIES = ['accessibility', 'best-practices', 'seo'];
/** The page for lost addresses is not to be found: it tells search engines so, which Lighthouse counts against it. */
const PAGES = TEMPLATES.filter((path) => path !== '404.html');

test('Lighthouse: accessibility, best practices and SEO are 100 on every page type', async () => {
  const found = await verdicts(
    PAGES.map((path) => origin(MAIN) + path),
    CATEGORIES,
  );
  for (const [address, { scores, faults }] of found) {
    expect(faults, address).toEqual([]);
    expect(scores, address).toEqual(Object.fromEntries(CATEGORIES.map((category) => [category, 100])));
  }
  expect(found.size).toBe(PAGES.length);
});
