import { inlineScript } from './inline-script.ts';

/** The code of one component, as the framework puts it into a page. */
const codeOf = (component: string) =>
  new RegExp(`<script type="module" src="([^"]*/${component}\\.[^"]*)"></script>`);

/** The code of every page. */
const CODE_OF_THE_LAYOUT = codeOf('Page');
/** Code by the `data-late` of what it works on, and that for large type. But for that of a panel most readers never ask for it. */
const ASKED_FOR: Readonly<Record<string, RegExp>> = {
  search: codeOf('SearchField'),
  explorer: codeOf('Explorer'),
  board: codeOf('BoardFilter'),
  panel: codeOf('PrintChoice'),
  drawings: codeOf('FigureDrawing'),
};

/**
 * Asks for the code once the whole text is there and the browser says that it has shown some of it (a frame begun is not yet
 * one seen), or, where a browser cannot tell, when all else has been there for a while. Gives it the click that came too
 * early; then asks for that of a panel. What a field needs is asked for when it is first touched, or at once where the address
 * asks something. The same in every page, so that a content policy needs one hash.
 */
const LOADER = inlineScript(new URL('late-script.inline.js', import.meta.url));

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
