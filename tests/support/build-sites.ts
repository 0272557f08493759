/** Builds the sites that tests look at; with `first`, the first of them alone, with `all` also those of the whole matrix. */
import { ensureBuilt } from './ensure-built.ts';
import { ALL_SITES, SITES } from './sites.ts';

const [which] = process.argv.slice(2);
await ensureBuilt(...(which === 'first' ? SITES.slice(0, 1) : which === 'all' ? ALL_SITES : SITES));
