/** What a reference names. All words as shown on the site. */
export interface Reference {
  /** Key in a bibliography: the id. */
  readonly key: string;
  readonly title: string;
  /** The report the thing is a part of; absent where it is the report itself. */
  readonly container: string | undefined;
  /** Newspaper or site that first printed the report. */
  readonly source: string;
  /** Day of publication, YYYY-MM-DD, where it is known. */
  readonly published: string | undefined;
  /** Absolute address, where the site's own is known. */
  readonly url: string | null;
}

const EXCERPT = 16;

/** A paragraph has no title: it is cited by its first words. */
export function excerpt(words: string): string {
  return words.length > EXCERPT ? `${words.slice(0, EXCERPT)}……` : words;
}

/** A reference after GB/T 7714, in two halves: between them stands the date of access, `[2025-07-01]. `. */
export function gbt7714({ title, container, published, url }: Reference): { before: string; after: string } {
  const part = container === undefined ? '' : `//${container}`;
  const day = published === undefined ? '' : `(${published})`;
  return { before: `${title}[EB/OL]${part}. ${day}`, after: url === null ? '' : `${url}.` };
}

const TEX_SPECIAL = /[\\{}%&#$_^~]/g;
const TEX_COMMANDS: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '^': '\\textasciicircum{}',
  '~': '\\textasciitilde{}',
};

const tex = (words: string) => words.replace(TEX_SPECIAL, (mark) => TEX_COMMANDS[mark] ?? `\\${mark}`);

/** `/cite/<id>.bib`. Fields whose value is unknown are left out. */
export function bibtex({ key, title, container, source, published, url }: Reference): string {
  const fields = [
    ['title', tex(title)],
    ['booktitle', container && tex(container)],
    ['howpublished', tex(`原载《${source}》`)],
    ['date', published],
    ['url', url],
    ['language', 'zh-CN'],
  ].flatMap(([name, value]) => (value ? [`  ${name} = {${value}}`] : []));
  return `@misc{${key},\n${fields.join(',\n')}\n}\n`;
}

/** `/cite/<id>.json`: CSL-JSON, as reference managers read it. */
export function cslJson({ key, title, container, source, published, url }: Reference): string {
  const item = {
    id: key,
    type: 'webpage',
    title,
    'container-title': container,
    issued: published && { 'date-parts': [published.split('-').map(Number)] },
    note: `原载《${source}》`,
    language: 'zh-CN',
    URL: url ?? undefined,
  };
  return `${JSON.stringify([item], undefined, 2)}\n`;
}
