/** Where outputs lead: `path` relative to the base, `url` absolute or null while the site's address is unknown. */
export type AddressOf = (path: string) => { readonly path: string; readonly url: string | null };

/** The address to write for a path: absolute where the site's address is known, else under the base. */
export type Locate = (path: string) => string;
