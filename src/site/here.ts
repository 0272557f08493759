import { site } from 'virtual:site';
import { addressesAt } from './addresses.ts';

/** The addresses of the site that is being built. */
export const here = addressesAt(site);

/** A link to a path of this site, under its base. */
export const { href } = here;
