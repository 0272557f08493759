/** The addresses of one site. Every `path` is relative to its base and has no leading slash: `indicators/gdp/`. */
export interface Addresses {
  /** A link within the site: `/2024/indicators/gdp/`. */
  readonly href: (path: string) => string;
  /** The absolute address; undefined while the site's own is unknown. */
  readonly url: (path: string) => string | undefined;
  /** What a program is told: the absolute address where it is known, else the link. */
  readonly locate: (path: string) => string;
  /** What a data file carries: the path as it is, and the absolute address or null. */
  readonly record: (path: string) => { readonly path: string; readonly url: string | null };
}

/** Addresses under a base with both its slashes, and an origin where it is known. */
export function addressesAt({
  basePath,
  origin,
}: {
  readonly basePath: string;
  readonly origin: string | undefined;
}): Addresses {
  const href = (path: string) => basePath + path;
  const url = (path: string) => (origin === undefined ? undefined : new URL(href(path), origin).href);
  return {
    href,
    url,
    locate: (path) => url(path) ?? href(path),
    record: (path) => ({ path, url: url(path) ?? null }),
  };
}
