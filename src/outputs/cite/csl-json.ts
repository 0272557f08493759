import type { Reference } from './reference.ts';

/** `/cite/<id>.json`: CSL-JSON, as reference managers read it. */
export function cslJson({
  key,
  title,
  container,
  author,
  issuer,
  source,
  published,
  url,
}: Reference): string {
  // Whether a person or an office, only a reader of the name can tell.
  const written = author === undefined ? undefined : [{ literal: author }];
  const item = {
    id: key,
    type: 'webpage',
    title,
    'container-title': container,
    ...(container === undefined ? { author: written } : { 'container-author': written }),
    // What the standard calls the institution of a report.
    publisher: issuer,
    issued: published && { 'date-parts': [published.split('-').map(Number)] },
    note: source,
    language: 'zh-CN',
    URL: url ?? undefined,
  };
  return `${JSON.stringify([item], undefined, 2)}\n`;
}
