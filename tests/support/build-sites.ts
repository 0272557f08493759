/** Builds every site that tests look at; with `first`, the first of them alone. */
import { ensureBuilt } from './ensure-built.ts';
import { SITES } from './sites.ts';

await ensureBuilt(...(process.argv.includes('first') ? SITES.slice(0, 1) : SITES));
