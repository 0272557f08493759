import { paths } from '../../site/paths.ts';

/** Pages made alike: they share the rules that any of them uses, so that a content policy needs few hashes. */
const TEMPLATES = [
  ['home', /^$/],
  ['report', new RegExp(`^${paths.report}$`)],
  ['section', /^sections\//],
  ['indicators', new RegExp(`^${paths.indicators}$`)],
  ['board', new RegExp(`^${paths.projects}$`)],
  ['embed', /^figures\/[\w-]+\/embed\/$/],
  // It is shown at any address: nothing in its style may be relative to its own.
  ['missing', /^404\.html$/],
  ['fact', /^(?:indicators|projects|figures)\/[\w-]+\/$/],
] as const;

/** What is made like no other page in number: lists, the glossary, the pages that help on. */
const PLAIN = 'plain';

/** The template of a page, by its path relative to the base: `indicators/gdp/`. */
export function templateOf(path: string): string {
  return TEMPLATES.find(([, pattern]) => pattern.test(path))?.[0] ?? PLAIN;
}
