import { cpSync, readFileSync, readdirSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { madeContent } from './made-content.ts';

/** One published id of each kind, and the name it has in the copy. */
export const RENAMED = {
  section: ['economy', 'economic-growth'],
  paragraph: ['annual-results', 'results-of-the-year'],
  indicator: ['gdp', 'gross-regional-product'],
  project: ['smart-lighting', 'lighting-cluster'],
  figure: ['growth-rates', 'growth-compared'],
  term: ['gross-domestic-product', 'regional-product'],
  note: ['gdp-basis', 'price-basis'],
} as const;

/** Folders of pages, with the old name of a page in each and the new one. */
export const RENAMED_PAGES = [
  ['sections', ...RENAMED.section],
  ['indicators', ...RENAMED.indicator],
  ['projects', ...RENAMED.project],
  ['figures', ...RENAMED.figure],
] as const;

/** An indicator that the copy's ledger knows from another section than the one it stands in. */
export const MOVED = { id: 'signed-projects', from: 'innovation', to: 'investment' } as const;

/** Makes a copy of a report's content in which these ids have other names and the ledger says so. */
function copyRenamed(good: string, copy: string): void {
  cpSync(good, copy, { recursive: true });
  const pairs = Object.values(RENAMED);
  for (const name of readdirSync(copy, { recursive: true, encoding: 'utf8' })) {
    if (!/\.(?:json|mdx)$/.test(name) || name === 'permalinks.json') continue;
    const file = join(copy, name);
    let text = readFileSync(file, 'utf8');
    let renamed = file;
    for (const [from, to] of pairs) {
      text = text.replace(new RegExp(`(?<![\\w-])${from}(?![\\w-])`, 'g'), to);
      renamed = renamed.replace(`/${from}.json`, `/${to}.json`);
    }
    writeFileSync(file, text);
    if (renamed !== file) renameSync(file, renamed);
  }
  const ledger = join(copy, 'permalinks.json');
  const { ids } = JSON.parse(readFileSync(ledger, 'utf8')) as { ids: { id: string; section?: string }[] };
  for (const record of ids) if (record.id === MOVED.id) record.section = MOVED.from;
  writeFileSync(ledger, JSON.stringify({ ids, aliases: Object.fromEntries(pairs) }, undefined, 2));
}

/** Folder with a copy of a report's content in which these ids have other names. */
export function renamedContent(good: string): string {
  return madeContent('renamed', good, import.meta.filename, (copy) => {
    copyRenamed(good, copy);
  });
}
