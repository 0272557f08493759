import { createHash } from 'node:crypto';
import { readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** All files at or under a path, sorted. */
function filesAt(path: string): string[] {
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name))
    .sort();
}

/** Fingerprint of files, with their names, and of words: it changes when any of them does. */
export function fingerprint(paths: readonly string[], words = ''): string {
  const hash = createHash('sha256').update(words);
  for (const file of paths.flatMap(filesAt)) hash.update(`\n${file}\n`).update(readFileSync(file));
  return hash.digest('hex');
}
