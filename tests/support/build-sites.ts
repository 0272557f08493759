/** Builds every site that tests look at. */
import { ensureBuilt } from './ensure-built.ts';
import { SITES } from './sites.ts';

await ensureBuilt(...SITES);
