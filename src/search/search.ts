import { KINDS, type Entry, type Kind, type SearchIndex } from './entries.ts';
import { fold, type Range } from './fold.ts';
import { matchOf, meaningOf, nearMatchOf, type FieldName, type Match } from './match.ts';
import { partsOf } from './parts.ts';

/** How the query was met: by its words, by words that differ in one character, by some of its words, or not at all. */
export type Manner = 'words' | 'near' | 'parts' | 'none';

export interface Hit {
  readonly entry: Entry;
  readonly score: number;
  readonly marks: Readonly<Partial<Record<FieldName, readonly Range[]>>>;
}

export interface Found {
  readonly manner: Manner;
  /** For `parts`: the words that were found. */
  readonly parts: readonly string[];
  /** Kinds in the order of their best hit, the hits of each in order, the best first. */
  readonly groups: readonly { readonly kind: Kind; readonly hits: readonly Hit[] }[];
  readonly count: number;
}

/** Characters of a query that count: more is a text, of which the beginning says enough. */
const LONGEST = 200;
/** Longest query in which a wrong character is looked for. */
const LONGEST_NEAR = 24;

type Matcher = (entry: Entry) => Match | undefined;

/** Entries that meet every matcher, or with `some` any: the more, the better. */
function hits({ entries }: SearchIndex, matchers: readonly Matcher[], some = false): Hit[] {
  return entries.flatMap((entry) => {
    const matches = matchers.flatMap((match) => match(entry) ?? []);
    if (matches.length === 0 || (!some && matches.length < matchers.length)) return [];
    const marks: Partial<Record<FieldName, Range[]>> = {};
    for (const match of matches) {
      for (const [name, ranges] of Object.entries(match.marks) as [FieldName, readonly Range[]][]) {
        marks[name] = [...(marks[name] ?? []), ...ranges];
      }
    }
    const sum = matches.reduce((total, { score }) => total + score, 0);
    return [{ entry, score: some ? sum : sum / matches.length, marks }];
  });
}

function found(manner: Manner, list: readonly Hit[], parts: readonly string[] = []): Found {
  const sorted = [...list].sort((one, other) => other.score - one.score);
  const kinds = [...new Set([...sorted.map(({ entry }) => entry.kind), ...KINDS])];
  const groups = kinds
    .map((kind) => ({ kind, hits: sorted.filter(({ entry }) => entry.kind === kind) }))
    .filter((group) => group.hits.length > 0);
  return { manner: list.length > 0 ? manner : 'none', parts, groups, count: list.length };
}

/** What the report says to a query, as people type it. */
export function search(index: SearchIndex, query: string): Found {
  const typed = query.slice(0, LONGEST);
  const folded = (words: string) => fold(words, index.simplified).text;
  const terms = [...new Set(typed.split(/\s+/).map(folded))].filter((term) => term !== '');
  const joined = folded(typed);
  const matcher = (term: string): Matcher => {
    const meanings = meaningOf(term, index);
    return (entry) => matchOf(entry, term, meanings, index);
  };
  if (joined === '') return found('none', []);
  for (const spelling of [terms, [joined]]) {
    const list = hits(index, spelling.map(matcher));
    if (list.length > 0) return found('words', list);
  }
  if (joined.length >= 2 && joined.length <= LONGEST_NEAR) {
    const list = hits(index, [(entry) => nearMatchOf(entry, joined, index)]);
    if (list.length > 0) return found('near', list);
  }
  const parts = partsOf(joined, index);
  return found('parts', hits(index, parts.map(matcher), true), parts);
}
