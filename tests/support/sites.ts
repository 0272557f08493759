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

/** The report at `/`: what most tests look at. */
export const MAIN: Site = {
  name: 'the report',
  content: 'content',
  base: '/',
  folder: 'tests/output/root',
  root: 'tests/output/root',
  port: FIRST_PORT + 1,
};

/** The same report as it will be published: under a base, at a known address, with PDFs. */
export const UNDER_BASE = {
  name: 'the report under a base',
  content: 'content',
  base: '/2024/',
  folder: 'tests/output/under/2024',
  root: 'tests/output/under',
  port: FIRST_PORT + 2,
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

/** Hard cases of typesetting: the longest numbers, every mark that may not begin or end a line. */
export const HARD_CASES: Site = {
  name: 'hard cases of typesetting',
  content: 'tests/fixtures/typesetting',
  base: '/',
  folder: 'tests/output/typesetting',
  root: 'tests/output/typesetting',
  port: FIRST_PORT + 4,
};

/** A small report with published ids renamed; it also stands for a site at `/` whose address is known. */
export const RENAMED_SITE: Site = {
  name: 'a report with other ids',
  content: renamedContent('tests/fixtures/harbour'),
  base: '/',
  folder: 'tests/output/renamed',
  root: 'tests/output/renamed',
  port: FIRST_PORT + 5,
  published: 'https://example.org',
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

/** Every site that tests look at. */
export const SITES: readonly Site[] = [MAIN, UNDER_BASE, ORCHARD, HARD_CASES, RENAMED_SITE, MANY_SECTIONS];

/** One site of each content that says something new to every test; the others show it again, or say one thing of their own. */
export const OF_EACH_CONTENT: readonly Site[] = [MAIN, ORCHARD, HARD_CASES];

/** Tags of a test of a site: one of a site that says nothing new to it belongs to the whole matrix. */
export const tagsOf = (site: Site): string[] => (OF_EACH_CONTENT.includes(site) ? [] : [MATRIX]);

/** Those that stand at `/`: every content once. */
export const AT_ROOT = SITES.filter(({ base }) => base === '/');

/** Address of the home page of a site. */
export function origin({ base, port }: Site): string {
  return `http://127.0.0.1:${port}${base}`;
}
