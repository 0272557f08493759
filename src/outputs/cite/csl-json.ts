import type { Reference } from './reference.ts';

/** `/cite/<id>.json`: CSL-JSON, as reference managers read it. */
export function cslJson({ key, title, container, source, published, url }: Reference): string {
  const item = {
    id: key,
    type: 'webpage',
    title,
    'container-title': container,
    issued: published && { 'date-parts': [published.split('-').map(Number)] },
    note: source,
    language: 'zh-CN',
    URL: url ?? undefined,
  };
  return `${JSON.stringify([item], undefined, 2)}\n`;
}
