import { fold, type Folded } from './fold.ts';
import type { IndexFile } from './index-file.ts';
import { readingsIn, type Readings } from './readings.ts';

/** What can be found, in the order in which kinds of equal rank are shown. */
export const KINDS = ['fact', 'project', 'paragraph', 'figure', 'heading', 'term'] as const;
export type Kind = (typeof KINDS)[number];

/** Words of an entry, as they are shown and as they are compared. */
export interface Field {
  readonly words: string;
  readonly folded: Folded;
}

/** A thing that can be found. */
export interface Entry {
  readonly kind: Kind;
  readonly id: string;
  /** Relative to the base. */
  readonly path: string;
  /** 第一部分; empty for a term. */
  readonly part: string;
  /** The name; of a paragraph its text. */
  readonly name: Field;
  /** The number of a fact, the status of a project, the number of a figure or paragraph. */
  readonly beside: Field;
  /** Scope of a fact, meaning of a term. */
  readonly under: Field;
}

/** An index ready to be searched. */
export interface SearchIndex {
  readonly entries: readonly Entry[];
  readonly synonyms: readonly { readonly words: readonly string[]; readonly ids: readonly string[] }[];
  readonly readings: Readings;
  readonly simplified: ReadonlyMap<string, string>;
}

/** Makes an index ready: everything is folded once, and each query is compared with it. */
export function prepareIndex(file: IndexFile): SearchIndex {
  const signs = Array.from(file.traditional);
  const simplified = new Map(
    signs.flatMap((sign, place) => (place % 2 === 0 ? [[sign, signs[place + 1] ?? sign] as const] : [])),
  );
  const field = (words: string): Field => ({ words, folded: fold(words, simplified) });
  const entry = (
    kind: Kind,
    section: number | undefined,
    id: string,
    name: string,
    beside = '',
    under = '',
  ): Entry => {
    const [path = 'glossary/', part = ''] = file.sections[section ?? -1] ?? [];
    return {
      kind,
      id,
      path: id === '' ? path : `${path}#${id}`,
      part,
      name: field(name),
      beside: field(beside),
      under: field(under),
    };
  };
  return {
    entries: [
      ...file.facts.map(([section, ...rest]) => entry('fact', section, ...rest)),
      ...file.projects.map(([section, ...rest]) => entry('project', section, ...rest)),
      ...file.sections.flatMap(([, , title], section) =>
        title === '' ? [] : [entry('heading', section, '', title)],
      ),
      ...file.headings.map(([section, ...rest]) => entry('heading', section, ...rest)),
      ...file.paragraphs.map(([section, id, number, text]) => entry('paragraph', section, id, text, number)),
      ...file.figures.map(([section, ...rest]) => entry('figure', section, ...rest)),
      ...file.terms.map(([id, term, meaning]) => entry('term', undefined, id, term, '', meaning)),
    ],
    synonyms: file.synonyms.map(([words, ids]) => ({
      words: words.map((one) => fold(one, simplified).text),
      ids,
    })),
    readings: readingsIn(file.readings),
    simplified,
  };
}
