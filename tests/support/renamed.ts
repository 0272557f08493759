import { cpSync, readFileSync, readdirSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { recordIds } from '../../src/report/id-ledger.ts';
import { madeContent } from './made-content.ts';

/** One published id of each kind, and the name it has in the copy. */
export const RENAMED = {
  section: ['production', 'port-work'],
  paragraph: ['cargo', 'cargo-handled'],
  indicator: ['throughput', 'port-throughput'],
  project: ['berth-three', 'third-berth'],
  figure: ['cargo-and-containers', 'cargo-by-kind'],
  term: ['cargo-throughput', 'port-cargo'],
  note: ['part-of-cargo', 'within-cargo'],
} as const;

/** Folders of pages, with the old name of a page in each and the new one. */
export const RENAMED_PAGES = [
  ['sections', ...RENAMED.section],
  ['indicators', ...RENAMED.indicator],
  ['projects', ...RENAMED.project],
  ['figures', ...RENAMED.figure],
] as const;

/** An indicator that the copy's ledger knows from another section than the one it stands in. */
export const MOVED = { id: 'accidents', from: 'service' } as const;

/** Makes a copy of a report's content in which these ids have other names and the ledger says so. */
function copyRenamed(good: string, copy: string): void {
  cpSync(good, copy, { recursive: true });
  const pairs = Object.values(RENAMED);
  for (const name of readdirSync(copy, { recursive: true, encoding: 'utf8' })) {
    if (!/\.(?:json|mdx)$/.test(name)) continue;
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
  const { ids } = JSON.parse(recordIds(good).text) as { ids: { id: string; section?: string }[] };
  for (const record of ids) if (record.id === MOVED.id) record.section = MOVED.from;
  writeFileSync(
    join(copy, 'permalinks.json'),
    JSON.stringify({ ids, aliases: Object.fromEntries(pairs) }, undefined, 2),
  );
}

/** Folder with a copy of a report's content in which these ids have other names. */
export function renamedContent(good: string): string {
  return madeContent('renamed', good, import.meta.filename, (copy) => {
    copyRenamed(good, copy);
  });
}
