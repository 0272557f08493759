import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { fingerprint } from './fingerprint.ts';

/**
 * Folder with content that `make` writes from a report's. It is named after what it is made from, the file of the maker
 * included, so what is there is right; processes that make it at the same time each make their own, and one of them takes its
 * place.
 */
export function madeContent(
  kind: string,
  good: string,
  maker: string,
  make: (folder: string) => void,
  words = '',
): string {
  const name = fingerprint([good, maker], words).slice(0, 12);
  const folder = `tests/output/${kind}-content/${name}`;
  if (existsSync(folder)) return folder;
  mkdirSync(dirname(folder), { recursive: true });
  const unfinished = mkdtempSync(`${folder}.`);
  make(unfinished);
  try {
    renameSync(unfinished, folder);
  } catch (error) {
    if (!existsSync(folder)) throw error;
    rmSync(unfinished, { recursive: true });
  }
  return folder;
}
