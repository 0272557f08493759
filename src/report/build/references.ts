import { parseTemplate } from '../../domain/template.ts';
import type { EditorText, Heading, Indicator, Note, Project, ReportInline, Section, Term } from '../model.ts';
import type { Inline } from '../read/prose.ts';

type Find<T> = (id: string) => T;

/** What a record may refer to by id, finished or not. */
export interface References {
  readonly section: Find<Section>;
  readonly heading: Find<Heading>;
  readonly indicator: Find<Indicator>;
  readonly project: Find<Project>;
  readonly term: Find<Term>;
  readonly note: Find<Note>;
}

/** Numbers that only the texts of one record can name, as they are printed. */
export type OwnNumbers = ReadonlyMap<string, string>;

/** Those that there are. */
export function definedNumbers(numbers: ReadonlyMap<string, string | undefined>): OwnNumbers {
  return new Map([...numbers].flatMap(([id, text]) => (text === undefined ? [] : [[id, text] as const])));
}

/** A template with the indicators it names; and the numbers that are the record's own. */
export function editorText(
  template: string,
  { indicator }: Pick<References, 'indicator'>,
  own: OwnNumbers = new Map(),
): EditorText {
  return parseTemplate(template).map((part) => {
    if (part.kind === 'words') return part.words;
    const text = own.get(part.id);
    return text === undefined ? indicator(part.id) : { kind: 'number', text };
  });
}

/** A piece of prose with the record it names. */
export function reportInline(inline: Inline, refer: References): ReportInline {
  switch (inline.kind) {
    case 'words':
      return { kind: 'words', words: inline.words };
    case 'indicator':
      return { kind: 'indicator', indicator: refer.indicator(inline.id), home: inline.home };
    case 'project':
      return {
        kind: 'project',
        project: refer.project(inline.id),
        home: inline.home,
        words: inline.words,
      };
    case 'term':
      return { kind: 'term', term: refer.term(inline.id), words: inline.words };
    case 'note':
      return { kind: 'note', note: refer.note(inline.id) };
  }
}
