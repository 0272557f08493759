/** The address with its parts, when it is one that a browser opens over the web: http or https, nothing else. */
export function webAddress(text: string): URL | undefined {
  const address = URL.parse(text);
  return address && /^https?:$/.test(address.protocol) ? address : undefined;
}

/** The origin that `text` names: `https://example.org`, with or without a last slash. Undefined where it says more than that, or is none. */
export function webOrigin(text: string): string | undefined {
  const address = webAddress(text);
  return address && address.href === `${address.origin}/` && !/[?#]/.test(text) ? address.origin : undefined;
}

const PATH = /^[\w.~!$&'()*+,;=:@%/-]*$/;

/** The path a site is served under, with both its slashes (`2024` → `/2024/`); undefined where the words are no path. */
export function basePathOf(text: string): string | undefined {
  const parts = text.split('/').filter((part) => part !== '');
  const isAddress = text.startsWith('//') || /^[a-z][a-z\d+.-]*:/i.test(text);
  if (!PATH.test(text) || isAddress || parts.some((part) => part === '.' || part === '..')) return undefined;
  return parts.length === 0 ? '/' : `/${parts.join('/')}/`;
}
