import { afterAll, beforeAll } from 'vitest';
import { ensureBuilt } from '../support/ensure-built.ts';
import { lockBuilds } from '../support/build-lock.ts';
import type { Site } from '../support/sites.ts';

/** Builds of every site, on a slow machine. */
const MOST_TIME = 600_000;

/** Says which sites the tests of this file read: they are built first, where that is necessary. */
export function needs(...sites: readonly Site[]): void {
  beforeAll(() => ensureBuilt(...sites), MOST_TIME);
}

/** Says that the tests of this file build by themselves: nothing else is built meanwhile. */
export function aloneWithBuilds(): void {
  let release: () => void;
  beforeAll(async () => {
    release = await lockBuilds();
  }, MOST_TIME);
  afterAll(() => {
    release();
  });
}
