// @ts-check
/**
 * The rooms of the house: the folders of `src`, what belongs in each, and which others it may know. What is not named is
 * refused by the linter. The README shows the same table; a test compares them.
 *
 * @typedef {object} Room
 * @property {string} holds
 * @property {readonly string[]} knows Other rooms.
 * @property {readonly string[]} packages Packages and virtual modules; `*` stands for any word, `**` for any words.
 */

/** Types of the framework's own and of the structured data, and what hands the report on to pages. */
const PAGE_PACKAGES = ['astro', 'schema-dts', 'virtual:report', 'virtual:site', 'virtual:pdf'];

/** @satisfies {Record<string, Room>} */
export const ROOMS = {
  domain: {
    holds:
      'pure rules of the subject: quantities, units, periods, standings, clauses, stages, ids, web addresses',
    knows: [],
    packages: ['decimal.js', 'fastest-levenshtein'],
  },
  markup: {
    holds: 'words and numbers as markup',
    knows: [],
    packages: [],
  },
  schemas: {
    holds: 'the shape of each content file, in zod; types are inferred from here',
    knows: ['domain'],
    packages: ['zod'],
  },
  figures: {
    holds:
      'plain values → SVG: `canvas/` records what Chart.js draws, `kinds/` has one file a kind of figure with its fields, limits and plan',
    knows: ['schemas', 'domain', 'markup'],
    packages: ['chart.js', 'zod'],
  },
  report: {
    holds:
      'content → one checked, frozen Report: `read/`, `index/`, `checks/` with one rule a file, `build/`, `notices/` of what is no error; problems are found here and printed by `print-problems.ts`',
    knows: ['figures', 'schemas', 'domain'],
    packages: ['node:*', 'jsonc-parser', 'yaml', 'zod', 'unified', 'remark-*', 'mdast', 'mdast-util-mdx-jsx'],
  },
  config: {
    holds: 'settings, read once and checked; the build context: settings and the report they name',
    knows: ['report', 'domain'],
    packages: ['node:*'],
  },
  site: {
    holds: 'the table of pages; titles, descriptions, paths, addresses, names',
    knows: ['report', 'domain'],
    packages: ['virtual:site'],
  },
  search: {
    holds:
      'the rules of search, pure: what its file holds, how words are compared, which hit comes first; runs in the browser',
    knows: [],
    packages: [],
  },
  outputs: {
    holds:
      'Report → what can be taken away: `data/`, `cite/`, `cards/`, `qr/`, drawings of `figures/`, `structured-data/`; what `search/` reads',
    knows: ['site', 'report', 'figures', 'search', 'domain', 'markup'],
    packages: ['node:*', 'csv-stringify', 'qr', 'schema-dts', 'pinyin-pro', 'opencc-js'],
  },
  scripts: {
    holds:
      'what reaches a reader’s browser; each file is optional convenience; `search/` comes when it is asked for',
    knows: ['outputs', 'search', 'domain'],
    packages: [],
  },
  styles: {
    holds: '`tokens.css` (every colour, size and space, by role), `base.css`, `print.css`, `pages/`',
    knows: [],
    packages: [],
  },
  components: {
    holds: 'what a page is made of, a folder a subject, each with its style in it',
    knows: ['scripts', 'outputs', 'site', 'figures', 'report', 'domain'],
    packages: PAGE_PACKAGES,
  },
  mdx: {
    holds: 'what authors may write in a section; the only place that shows compiled prose',
    knows: ['components', 'report', 'domain'],
    packages: ['astro:content', 'virtual:report', 'mdast'],
  },
  layouts: {
    holds: 'the shells of pages',
    knows: ['components', 'styles', 'scripts', 'outputs', 'site'],
    packages: PAGE_PACKAGES,
  },
  pages: {
    holds: 'thin: take from the Report, choose a layout, render; routes over the tables of files',
    knows: ['layouts', 'mdx', 'components', 'styles', 'outputs', 'site', 'report', 'domain'],
    packages: PAGE_PACKAGES,
  },
  integrations: {
    holds: 'what happens to the built pages, a folder a step; `astro.config.mjs` lists them in their order',
    knows: ['config', 'outputs', 'site', 'report', 'markup'],
    packages: ['**'],
  },
  commands: {
    holds: 'what an npm script calls, nothing else',
    knows: ['integrations', 'config', 'report'],
    packages: ['**'],
  },
};
