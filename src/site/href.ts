import { withBase } from './paths.ts';

/** A link to a path of this site under the base it is built for. */
export function href(path: string): string {
  return withBase(import.meta.env.BASE_URL, path);
}

/** Addresses for outputs: the path, and the absolute address where the site's own is known. */
export function addressUnder(site: URL | undefined) {
  return (path: string) => ({ path, url: site ? new URL(href(path), site).href : null });
}

/** Addresses as a program should see them: absolute where the site's own is known. */
export function locateUnder(site: URL | undefined) {
  return (path: string) => (site ? new URL(href(path), site).href : href(path));
}
