import { PAGES } from '../../src/site/pages.ts';

/** The pages that belong to no single fact and have a code that leads to them: all but the one for lost addresses. */
export const PAGES_WITH_CODE = PAGES.filter(({ key }) => key !== 'missing');

/** Names of the preview cards of the pages that belong to no single fact. */
export const CARDS_OF_PAGES = PAGES_WITH_CODE.map(({ key }) => `ui-${key}`);

/** Paths of the pages that belong to no single fact. */
const SITE_PAGES = PAGES.map(({ path }): string => path);

/** One page made by each template. */
export const TEMPLATES: readonly string[] = [
  ...SITE_PAGES,
  'sections/economy/',
  'indicators/gdp/',
  'projects/light-source-laboratory/',
  'figures/growth-rates/',
];

/** Pages of the same templates with the longest texts. */
export const LONGEST_TEXTS: readonly string[] = [
  'sections/livelihood/',
  'indicators/serious-accidents/',
  'indicators/pm25-average/',
  'indicators/farm-subsidies/',
  'figures/signed-and-large/',
];

/** One page made by each template, and those with the longest texts. */
export const PAGE_TYPES: readonly string[] = [...TEMPLATES, ...LONGEST_TEXTS];
