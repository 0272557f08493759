import { expect, test } from '@playwright/test';
import { verdicts } from '../support/lighthouse.ts';
import { MAIN, origin } from '../support/sites.ts';

/** One page of each type. */
const PAGES = [
  '',
  'report/',
  'sections/economy/',
  'indicators/',
  'indicators/gdp/',
  'projects/',
  'projects/light-source-laboratory/',
  'figures/',
  'figures/growth-rates/',
  'glossary/',
  'search/',
  'about/',
];
const CATEGORIES = ['accessibility', 'best-practices', 'seo'];

test('Lighthouse: accessibility, best practices and SEO are 100 on every page type', async () => {
  test.setTimeout(300_000);
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
