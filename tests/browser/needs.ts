import { test } from '@playwright/test';
import { ensureBuilt } from '../support/ensure-built.ts';
import type { Site } from '../support/sites.ts';

/** Builds of every site, on a slow machine. */
const MOST_TIME = 600_000;

/** Says which sites the tests of this file look at: they are built first, where that is necessary. */
export function needs(...sites: readonly Site[]): void {
  test.beforeAll(async () => {
    test.setTimeout(MOST_TIME);
    await ensureBuilt(...sites);
  });
}
