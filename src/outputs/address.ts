/** Where outputs lead: `path` relative to the base, `url` absolute or null while the site's address is unknown. */
export type AddressOf = (path: string) => { readonly path: string; readonly url: string | null };
