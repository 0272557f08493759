import type { SearchIndex } from './entries.ts';

/**
 * Words of the report in what someone asked: 第九实验学校开了吗 holds 第九实验学校. The longest first, from the left, each of at
 * least two characters and found in a name or in an everyday word; where there is none, in the text; where there is none
 * either, what is left without the words that only ask: 人 of 多少人.
 */
export function partsOf(query: string, { entries, synonyms }: SearchIndex): string[] {
  const names = entries.filter(({ kind }) => kind !== 'paragraph').map(({ name }) => name.folded.text);
  const sayings = synonyms.flatMap(({ words }) => words);
  const inNames = longest(
    query,
    (part) => sayings.includes(part) || names.some((name) => name.includes(part)),
  );
  if (inNames.length > 0) return inNames;
  const texts = entries.filter(({ kind }) => kind === 'paragraph').map(({ name }) => name.folded.text);
  const inTexts = longest(query, (part) => texts.some((text) => text.includes(part)));
  return inTexts.length > 0 ? inTexts : withoutAsking(query);
}

function longest(query: string, isThere: (part: string) => boolean): string[] {
  const parts: string[] = [];
  let from = 0;
  while (from < query.length - 1) {
    let to = from + 1;
    // A part of what is there is there as well, so that it can grow.
    while (to < query.length && isThere(query.slice(from, to + 1))) to += 1;
    const part = query.slice(from, to);
    if (part.length > 1) parts.push(part);
    from = part.length > 1 ? to : from + 1;
  }
  return [...new Set(parts)];
}

/** Words that only ask. */
const ASKING = /有没有|是不是|是什么|什么|多少|怎么样|怎样|怎么|意思|请问|哪些|哪里|吗|呢/g;

/** What a question is about; nothing where it is no question. */
function withoutAsking(query: string): string[] {
  const rest = query.replace(ASKING, '');
  return rest === '' || rest === query ? [] : [rest];
}
