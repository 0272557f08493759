import { readFileSync, readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { loadReport } from '../../src/report/load.ts';
import { MAIN, type Site } from './sites.ts';
import type { Report } from '../../src/report/model.ts';

/** Paths of all files of a built site with this ending, relative to its folder, sorted. */
export function builtFiles(folder: string, ending: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith(ending))
    .map((name) => name.split(sep).join('/'))
    .sort();
}

/** Text of a built file. */
export function builtText(folder: string, file: string): string {
  return readFileSync(join(folder, file), 'utf8');
}

/** Address of a page relative to the base: `indicators/gdp/index.html` → `indicators/gdp/`. */
export function pagePath(file: string): string {
  return relative('.', file)
    .split(sep)
    .join('/')
    .replace(/index\.html$/, '');
}

/** The report a site was built from. */
export function builtReport({ content }: Site = MAIN): Report {
  const loading = loadReport(content);
  if ('problems' in loading) throw new Error('The content has problems; run npm run check:content');
  return loading.report;
}

/** One page of each type, and those with the longest texts. */
export const PAGE_TYPES = [
  '',
  'report/',
  'sections/economy/',
  'sections/livelihood/',
  'indicators/',
  'indicators/gdp/',
  'indicators/serious-accidents/',
  'indicators/pm25-average/',
  'indicators/farm-subsidies/',
  'projects/',
  'figures/',
  'figures/growth-rates/',
  'figures/signed-and-large/',
  'glossary/',
  'search/',
  '404.html',
  'projects/light-source-laboratory/',
  'about/',
] as const;
