import { readFileSync } from 'node:fs';

/** The code of one component, as the framework puts it into a page. */
const codeOf = (component: string) =>
  new RegExp(`<script type="module" src="([^"]*/${component}\\.astro_[^"]*)"></script>`);

/** The code of every page. That of a panel comes with its page: it must be there before a box is ticked. */
const CODE_OF_THE_LAYOUT = codeOf('Page');
/** Code that most readers of a page never ask for, by the `data-late` of what it works on. */
const ASKED_FOR: Readonly<Record<string, RegExp>> = {
  search: codeOf('SearchField'),
  explorer: codeOf('Explorer'),
  board: codeOf('BoardFilter'),
};

/**
 * Asks for the code in the first frame after the whole text (in an earlier one, part of it may have been painted), and gives it
 * the click that came too early; for that of a field when it is first touched, or where the address asks something. The same
 * in every page, so that a content policy needs one hash.
 */
const LOADER = readFileSync(new URL('late-script.inline.js', import.meta.url), 'utf8').replace(/^\s+/gm, '');

/**
 * The page with its code asked for after the first paint: nothing in it is needed to read, and it would share the line and the
 * processor with the text.
 */
export function withLateScript(html: string): string {
  let rest = html;
  let asked = '';
  for (const [name, code] of Object.entries(ASKED_FOR)) {
    const address = code.exec(rest)?.[1];
    if (address === undefined) continue;
    asked += ` data-${name}="${address}"`;
    rest = rest.replace(code, '');
  }
  return rest.replace(
    CODE_OF_THE_LAYOUT,
    (_, address: string) => `<script data-src="${address}"${asked}>${LOADER}</script>`,
  );
}
