import type { Reference } from './reference.ts';

const TEX_SPECIAL = /[\\{}%&#$_^~]/g;
const TEX_COMMANDS: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '^': '\\textasciicircum{}',
  '~': '\\textasciitilde{}',
};

const tex = (words: string) => words.replace(TEX_SPECIAL, (mark) => TEX_COMMANDS[mark] ?? `\\${mark}`);

/** `/cite/<id>.bib`. Fields whose value is unknown are left out. */
export function bibtex({ key, title, container, author, issuer, source, published, url }: Reference): string {
  const fields = [
    ['title', tex(title)],
    // In braces of its own a name is not taken apart.
    [container === undefined ? 'author' : 'bookauthor', author && `{${tex(author)}}`],
    ['booktitle', container && tex(container)],
    ['institution', `{${tex(issuer)}}`],
    ['howpublished', tex(source)],
    ['date', published],
    ['url', url],
    ['language', 'zh-CN'],
  ].flatMap(([name, value]) => (value ? [`  ${name} = {${value}}`] : []));
  return `@misc{${key},\n${fields.join(',\n')}\n}\n`;
}
