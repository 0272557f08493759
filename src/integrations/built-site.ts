import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join, sep } from 'node:path';
import { parse } from 'node-html-parser';

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
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, content);
}

/** First eight digits of the content's hash: a file that changes gets a new address. */
export function contentHash(content: string | Buffer): string {
  return createHash('sha256').update(content).digest('hex').slice(0, 8);
}

/** The page with each `<link>` to a style sheet replaced by what `replace` makes of its markup and its address. */
export function withStyleLinks(html: string, replace: (link: string, href: string) => string): string {
  // Sheets stand in the head; offsets in it are offsets in the page.
  const head = html.slice(0, html.indexOf('</head>'));
  let page = '';
  let end = 0;
  for (const link of parse(head).querySelectorAll('link[rel=stylesheet]')) {
    const [start, after] = link.range;
    page += html.slice(end, start) + replace(html.slice(start, after), link.getAttribute('href') ?? '');
    end = after;
  }
  return page + html.slice(end);
}

/** The one style sheet that the framework wrote. */
export function styleSheetOf(site: string): string {
  const [sheet, ...others] = filesIn(site, '.css');
  if (sheet === undefined || others.length > 0) {
    throw new Error(`The site has ${others.length + (sheet ? 1 : 0)} style sheets, and not one`);
  }
  return sheet;
}
