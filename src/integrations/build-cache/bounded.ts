import type { AstroIntegration } from 'astro';
import { existsSync, readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { buildContext } from '../../config/build-context.ts';

/** Some ten editions of a report of common length, or one of a report twenty times as long. */
const MOST_BYTES = 300_000_000;

/** Names that the cache gives: whatever else stands in the folder is not its own. */
const OWN = /^[\da-f]{64}(?:\.|$)/;

/** Drops what was used longest ago from a folder of the cache, until the rest is no more than `most` bytes. */
export function dropOldest(folder: string, most: number): void {
  if (!existsSync(folder)) return;
  const names = readdirSync(folder).filter((name) => OWN.test(name));
  const files = names.flatMap((name) => {
    const path = join(folder, name);
    // Another build may tidy up at the same time.
    const found = statSync(path, { throwIfNoEntry: false });
    return found ? [{ path, size: found.size, used: found.mtimeMs }] : [];
  });
  files.sort((a, b) => b.used - a.used);
  let bytes = 0;
  for (const { path, size } of files) {
    bytes += size;
    if (bytes > most) rmSync(path, { force: true });
  }
}

/** Keeps the cache from growing without end: to come when all that uses it has been. */
export function boundedCache(): AstroIntegration {
  return {
    name: 'bounded-cache',
    hooks: {
      'astro:build:done': () => {
        dropOldest(buildContext().settings.madeFolder, MOST_BYTES);
      },
    },
  };
}
