import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Reads a file of the site by its path relative to the base; undefined where there is none. */
export type ReadFile = (path: string) => Buffer | undefined;

/** Files by path, each with the hash of its content, or null where there is none. */
export type AskedFiles = Readonly<Record<string, string | null>>;

function hashOf(content: Buffer | undefined): string | null {
  return content === undefined ? null : createHash('sha256').update(content).digest('hex');
}

/** Reads the files of a built site, and `extra` ones beside them by name. */
export function siteFiles(folder: string, extra: ReadonlyMap<string, Buffer>): ReadFile {
  return (path) => {
    const file = join(folder, path);
    return extra.get(path) ?? (existsSync(file) ? readFileSync(file) : undefined);
  };
}

/** Reads the same files and notes what was asked for beside this page, and what was there. */
export function noted(read: ReadFile, page: string): { read: ReadFile; asked: () => AskedFiles } {
  const hashes = new Map<string, string | null>();
  return {
    read: (path) => {
      const content = read(path);
      if (path !== page) hashes.set(path, hashOf(content));
      return content;
    },
    // In the order of their names: that of requests is chance.
    asked: () => Object.fromEntries([...hashes].sort(([a], [b]) => (a < b ? -1 : 1))),
  };
}

/** True where asking again would give the same. */
export function areUnchanged(asked: AskedFiles, read: ReadFile): boolean {
  return Object.entries(asked).every(([path, hash]) => hashOf(read(path)) === hash);
}
