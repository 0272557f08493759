import { escapeMarkup } from '../../markup/markup.ts';
import type { Addresses } from '../../site/addresses.ts';
import type { Redirect } from './rules.ts';

/** What a page that moved leaves at its old address: it leads on with script and without. */
export function movedPage(
  { from, to }: Redirect,
  page: {
    /** Title of the report. */
    readonly title: string;
    readonly addresses: Addresses;
    /** Path of the script that keeps query and fragment. */
    readonly script: string;
    /** The site's `<link>` to its style sheet. */
    readonly sheet: string;
  },
): string {
  const { href, url } = page.addresses;
  const [path = ''] = to.split('#');
  const target = escapeMarkup(href(to));
  const address = url(path);
  const canonical = address === undefined ? '' : `\n<link rel="canonical" href="${escapeMarkup(address)}">`;
  return `<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${from} 换了地址｜${escapeMarkup(page.title)}</title>
<meta name="description" content="${from} 的内容现在在 ${to}。">${canonical}
<script src="${escapeMarkup(href(page.script))}" data-to="${target}"></script>
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
