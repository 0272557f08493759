import { createHash } from 'node:crypto';
import { linkSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join, sep } from 'node:path';

/** Paths of the files of a built site that end so, relative to its folder, with forward slashes. */
export function filesIn(site: string, ending = ''): string[] {
  return readdirSync(site, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(ending))
    .map(({ parentPath, name }) => join(parentPath, name).slice(join(site, '/').length))
    .map((path) => path.split(sep).join('/'));
}

/** Text of a file of a built site. */
export function textOf(site: string, path: string): string {
  return readFileSync(join(site, path), 'utf8');
}

/** Writes a file of a built site, and the folders it needs. */
export function writeTo(site: string, path: string, content: string | Buffer): void {
  const file = join(site, path);
  try {
    writeFileSync(file, content);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
  }
}

/**
 * Writes files of a built site, of which many hold the same bytes: these are one file with many names where the disk allows it.
 * A thousand small files take seconds to make, a thousand names hardly any time.
 */
export function alikeWriter(site: string): (path: string, content: Buffer) => void {
  const written = new Map<Buffer, string>();
  return (path, content) => {
    const first = written.get(content);
    if (first === undefined) {
      writeTo(site, path, content);
      written.set(content, path);
      return;
    }
    try {
      linkSync(join(site, first), join(site, path));
    } catch {
      // Not every disk has files with many names, and none has them without end.
      writeTo(site, path, content);
    }
  };
}

/** First eight digits of the content's hash: a file that changes gets a new address. */
export function contentHash(content: string | Buffer): string {
  return createHash('sha256').update(content).digest('hex').slice(0, 8);
}

/*
 * Heads are searched as text, which is far quicker than parsing them: the framework and our own steps wrote these tags, and
 * words of a report stand in a head with `<` escaped.
 */
const SHEET = /<link rel="stylesheet"[^>]*>/;
const STYLE = '<style>';
const STYLE_END = '</style>';

/** Where the `<link>` to the style sheet stands in a page: offsets of its first character and of what follows it. */
function styleLinkIn(html: string): readonly [start: number, end: number] {
  const link = SHEET.exec(html.slice(0, html.indexOf('</head>')));
  if (!link) throw new Error('A page was built without a link to the style sheet');
  return [link.index, link.index + link[0].length];
}

/** The `<link>` of a page to the style sheet, as markup. */
export function styleLinkOf(html: string): string {
  return html.slice(...styleLinkIn(html));
}

/** The page with other markup in the place of its `<link>` to the style sheet. */
export function withStyle(html: string, markup: string): string {
  const [start, end] = styleLinkIn(html);
  return html.slice(0, start) + markup + html.slice(end);
}

/** The one style sheet that the framework wrote. */
export function styleSheetOf(site: string): string {
  const [sheet, ...others] = filesIn(site, '.css');
  if (sheet === undefined || others.length > 0) {
    throw new Error(`The site has ${others.length + (sheet ? 1 : 0)} style sheets, and not one`);
  }
  return sheet;
}

/** Where the rules of a page's inline style begin and end. */
function inlineStyleIn(html: string): readonly [start: number, end: number] | undefined {
  const start = html.indexOf(STYLE);
  if (start < 0 || start > html.indexOf('</head>')) return undefined;
  return [start + STYLE.length, html.indexOf(STYLE_END, start)];
}

/** The rules of a page's inline style; undefined where it has none. */
export function inlineStyleOf(html: string): string | undefined {
  const range = inlineStyleIn(html);
  return range && html.slice(...range);
}

/** The page with these rules before the others of its inline style. */
export function withRulesFirst(html: string, rules: string): string {
  const [start] = inlineStyleIn(html) ?? [];
  if (start === undefined) throw new Error('A page was built without an inline style');
  return html.slice(0, start) + rules + html.slice(start);
}
