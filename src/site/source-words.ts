import type { Report } from '../report/model.ts';

type About = Report['about'];
type Source = Pick<About, 'source'>;

/** The source by its name; only a publication stands in title marks: 《港区日报》. */
export function sourceName({ source }: Source): string {
  return source.kind === 'newspaper' ? `《${source.name}》` : source.name;
}

/** What the source is to the report, as the label of a row: 原载. */
export function sourceLabel({ source }: Source): string {
  return source.kind === 'newspaper' ? '原载' : '来源';
}

/** Where the report was taken from: 原载《港区日报》. */
export function sourceWords(about: Source): string {
  const colon = about.source.kind === 'newspaper' ? '' : '：';
  return `${sourceLabel(about)}${colon}${sourceName(about)}`;
}

/** What the words are copied from, the source being named already. */
export function copyName({ source }: Source): string {
  return { newspaper: '刊本', website: '网页原文', document: '原件' }[source.kind];
}

/** What the site is to those who issued the report; undefined where it is their own. */
export function siteNature({ official, source }: Pick<About, 'official' | 'source'>): string | undefined {
  if (official) return undefined;
  const basis = { newspaper: '公开报道', website: '公开网页', document: '原件' }[source.kind];
  return `据${basis}整理，非政府网站`;
}

/** The same in the fewest words, where there is room for no more: 非政府网站. */
export function siteNatureInShort({ official }: Pick<About, 'official'>): string | undefined {
  return official ? undefined : '非政府网站';
}
