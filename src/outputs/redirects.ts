import type { FormerId, Report } from '../report/model.ts';
import { withBase } from '../site/paths.ts';
import { pathOf } from '../site/standing.ts';

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
export function redirectsFile(redirects: readonly Redirect[], base: string): string {
  return redirects
    .flatMap(({ from, to }) => spellings(from).map((path) => [path, to] as const))
    .map(([from, to]) => `${withBase(base, from)} ${withBase(base, to)} 301\n`)
    .join('');
}

/** `/_nginx/redirects.conf`, to be included in a `server` block. The query is kept. */
export function nginxRedirects(redirects: readonly Redirect[], base: string): string {
  return redirects
    .flatMap(({ from, to }) => spellings(from).map((path) => [path, to] as const))
    .map(([from, to]) => {
      const [path = '', fragment] = to.split('#');
      const target = `${withBase(base, path)}$is_args$args${fragment === undefined ? '' : `#${fragment}`}`;
      return `location = ${withBase(base, from)} { return 301 ${target}; }\n`;
    })
    .join('');
}

function spellings(path: string): string[] {
  return path.endsWith('/') ? [path, path.slice(0, -1)] : [path];
}

/** What a page that moved leaves at its old address: it leads on with script and without. */
export function redirectPage(
  { from, to }: Redirect,
  page: {
    /** Title of the report. */
    readonly title: string;
    readonly base: string;
    /** Origin of the site, where it is known. */
    readonly site: string | undefined;
    /** Path of the script that keeps query and fragment. */
    readonly script: string;
    /** The site's `<link>` to its style sheet. */
    readonly sheet: string;
  },
): string {
  const target = withBase(page.base, to);
  const [path = ''] = target.split('#');
  const canonical = page.site ? `\n<link rel="canonical" href="${new URL(path, page.site).href}">` : '';
  return `<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${from} 换了地址｜${page.title}</title>
<meta name="description" content="${from} 的内容现在在 ${to}。">${canonical}
<script src="${page.script}" data-to="${target}"></script>
<noscript><meta http-equiv="refresh" content="0; url=${target}"></noscript>
${page.sheet}
</head>
<body>
<main class="page">
<h1>这一页换了地址</h1>
<p><a href="${target}">到新的地址</a></p>
</main>
</body>
</html>
`;
}
