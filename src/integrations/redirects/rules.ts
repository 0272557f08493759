import type { FormerId, Report } from '../../report/model.ts';
import type { Addresses } from '../../site/addresses.ts';
import { pathOf } from '../../site/places.ts';

/** A path that was published and the path that answers for it now, both relative to the base. */
export interface Redirect {
  readonly from: string;
  readonly to: string;
}

/** Folder of the pages of a kind; terms, notes and paragraphs have anchors only. */
const PAGES: Readonly<Partial<Record<FormerId['kind'], string>>> = {
  section: 'sections',
  indicator: 'indicators',
  project: 'projects',
  figure: 'figures',
};

/** Folders whose files are named by an id. */
const NAMED_FILES = /^(cards\/|qr\/|cite\/|figures\/|pdf\/sections\/)([\w-]+)(\.\w+)$/;

const renamed = ({ formerIds }: Report) => formerIds.filter(({ id, now }) => id !== now.id);

/** Pages that have another address now. `files` are the paths of the built site's files. */
export function pageRedirects(report: Report, files: readonly string[]): Redirect[] {
  return renamed(report).flatMap(({ id, kind, now }) => {
    const folder = PAGES[kind];
    if (folder === undefined) return [];
    const from = `${folder}/${id}/`;
    if (kind !== now.kind) return [{ from, to: pathOf(report, now) }];
    // Whatever stands below the page (its embedded form) moves with it.
    const to = `${folder}/${now.id}/`;
    return files
      .filter((file) => file.startsWith(to) && file.endsWith('/index.html'))
      .map((file) => file.slice(to.length, -'index.html'.length))
      .map((below) => ({ from: from + below, to: to + below }));
  });
}

/** Files that carry an id in their name: cards, codes, citations, downloads, printed forms. */
export function fileRedirects(report: Report, files: readonly string[]): Redirect[] {
  return renamed(report).flatMap(({ id, now }) =>
    files.flatMap((to) => {
      const [, folder, name, ending] = NAMED_FILES.exec(to) ?? [];
      if (name !== now.id || folder === undefined || ending === undefined) return [];
      return [{ from: folder + id + ending, to }];
    }),
  );
}

/** `/_redirects`, as static hosts read it. A page answers with and without its last slash. */
export function redirectsFile(redirects: readonly Redirect[], { href }: Addresses): string {
  return redirects
    .flatMap(({ from, to }) => spellings(from).map((path) => [path, to] as const))
    .map(([from, to]) => `${href(from)} ${href(to)} 301\n`)
    .join('');
}

/** `/_nginx/redirects.conf`, to be included in a `server` block. The query is kept. */
export function nginxRedirects(redirects: readonly Redirect[], { href }: Addresses): string {
  return redirects
    .flatMap(({ from, to }) => spellings(from).map((path) => [path, to] as const))
    .map(([from, to]) => {
      const [path = '', fragment] = to.split('#');
      const target = `${href(path)}$is_args$args${fragment === undefined ? '' : `#${fragment}`}`;
      return `location = ${href(from)} { return 301 ${target}; }\n`;
    })
    .join('');
}

function spellings(path: string): string[] {
  return path.endsWith('/') ? [path, path.slice(0, -1)] : [path];
}
