import { alike, generatedContent } from './generated.ts';
import { MATRIX } from './matrix.ts';
import { FIRST_PORT } from './ports.ts';
import { renamedContent } from './renamed.ts';

/** One built site: which content, under which base, in which folder. `root` is what the server serves at `/`. */
export interface Site {
  readonly name: string;
  readonly content: string;
  readonly base: string;
  readonly folder: string;
  readonly root: string;
  readonly port: number;
  /** Origin it will be published at, where that is known. */
  readonly published?: string;
  /** PDFs are made where a test looks at them; elsewhere no page may lead to one. */
  readonly pdf?: true;
}

/** The report as it will be published, at a known address: what most tests look at. */
export const MAIN = {
  name: 'the report',
  content: 'content',
  base: '/',
  folder: 'tests/output/root',
  root: 'tests/output/root',
  port: FIRST_PORT + 1,
  published: 'https://example.org',
  pdf: true,
} as const satisfies Site;

/** A report that differs in everything, and a government's own. */
export const ORCHARD: Site = {
  name: 'another report',
  content: 'tests/fixtures/orchard',
  base: '/',
  folder: 'tests/output/orchard',
  root: 'tests/output/orchard',
  port: FIRST_PORT + 3,
  pdf: true,
  published: 'https://orchard.example.org',
};

/** Hard cases of typesetting: the longest numbers, every mark that may not begin or end a line. It stands under a base. */
export const HARD_CASES = {
  name: 'hard cases of typesetting',
  content: 'tests/fixtures/typesetting',
  base: '/2024/',
  folder: 'tests/output/under/2024',
  root: 'tests/output/under',
  port: FIRST_PORT + 2,
  published: 'https://example.org',
} as const satisfies Site;

/** A small report with published ids renamed; its PDFs are left out. */
export const RENAMED_SITE: Site = {
  name: 'a report with other ids',
  content: renamedContent('tests/fixtures/harbour'),
  base: '/',
  folder: 'tests/output/renamed',
  root: 'tests/output/renamed',
  port: FIRST_PORT + 7,
  published: 'https://example.org',
};

/** A county's report, seven times as long: three parts, ten headings, results beside targets. Nobody knows yet where it will stand. */
export const COUNTY: Site = {
  name: 'a long report',
  content: 'tests/fixtures/county',
  base: '/',
  folder: 'tests/output/county',
  root: 'tests/output/county',
  port: FIRST_PORT + 4,
};

/** The same with its PDFs. */
export const PRINTED_COUNTY: Site = {
  ...COUNTY,
  name: 'a long report with PDFs',
  folder: 'tests/output/county-printed',
  root: 'tests/output/county-printed',
  port: FIRST_PORT + 5,
  pdf: true,
};

/** A report of twenty sections that numbers them itself: one long without headings, one with ten, and short ones. */
export const MANY_SECTIONS: Site = {
  name: 'a report of many sections',
  content: generatedContent({
    titles: 'numbered',
    parts: [
      { headings: 0, paragraphs: 35 },
      { headings: 10, paragraphs: 2 },
      ...alike(18, { headings: 0, paragraphs: 1 }),
    ],
  }),
  base: '/',
  folder: 'tests/output/many-sections',
  root: 'tests/output/many-sections',
  port: FIRST_PORT + 6,
};

/** Every site that tests look at, each with a content of its own. */
export const SITES: readonly Site[] = [MAIN, ORCHARD, HARD_CASES, RENAMED_SITE, COUNTY];

/** With those that only the whole matrix looks at. */
export const ALL_SITES: readonly Site[] = [...SITES, MANY_SECTIONS, PRINTED_COUNTY];

/** The sites that say something new to every test; the others show it again, or say one thing of their own. */
export const OF_EACH_CONTENT: readonly Site[] = [MAIN, ORCHARD, HARD_CASES];

/** Tags of a test of a site: one of a site that says nothing new to it belongs to the whole matrix. */
export const tagsOf = (site: Site): string[] => (OF_EACH_CONTENT.includes(site) ? [] : [MATRIX]);

/** Tags of a test that takes long on a site of many pages: the long report's are made as those of the others. */
export const tagsByLength = (site: Site): string[] => (site === COUNTY ? [MATRIX] : []);

/** Address of the home page of a site. */
export function origin({ base, port }: Site): string {
  return `http://127.0.0.1:${port}${base}`;
}
