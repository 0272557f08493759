import { cpSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { madeContent } from './made-content.ts';
import { sealSource } from './seal-source.ts';

/** Replaces words that stand in a file exactly once; says where it did. */
function replaceIn(file: string, from: string, to: string): boolean {
  const [before, after, ...more] = readFileSync(file, 'utf8').split(from);
  if (before === undefined || after === undefined) return false;
  if (more.length > 0) throw new Error(`${file} has ${from} more than once`);
  writeFileSync(file, before + to + after);
  return true;
}

/** Folder with a report's content in which one number is another, in its record and in the printed words. */
export function oneNumberChanged(good: string, from: string, to: string): string {
  const make = (folder: string) => {
    cpSync(good, folder, { recursive: true });
    const records = readdirSync(join(folder, 'indicators')).map((name) => join(folder, 'indicators', name));
    const changed = records.filter((file) => replaceIn(file, `"${from}"`, `"${to}"`));
    if (changed.length !== 1 || !replaceIn(join(folder, 'source.txt'), from, to)) {
      throw new Error(`${good} has not one number ${from}`);
    }
    sealSource(folder);
  };
  return madeContent('one-number', good, import.meta.filename, make, `${from} ${to}`);
}
