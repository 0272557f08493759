import type { ViteUserConfig } from 'astro';

type Plugin = NonNullable<ViteUserConfig['plugins']>[number];

/** A module that pages import by `name` and whose code is made when it is first asked for. */
export function virtualModule(name: `virtual:${string}`, code: () => string): Plugin {
  // The mark that keeps other plugins from looking for a file.
  const id = `\0${name}`;
  return {
    name,
    resolveId: (source: string) => (source === name ? id : undefined),
    load: (asked: string) => (asked === id ? code() : undefined),
  };
}
