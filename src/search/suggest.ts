import type { SearchIndex } from './entries.ts';
import { fold } from './fold.ts';

/** Words offered where nothing was found. */
const MOST = 4;
/** A word that is easily taken in. */
const LONGEST = 10;

/** Names and everyday words that share characters with a query that found nothing, those that share most first. */
export function suggestions({ entries, synonyms, simplified }: SearchIndex, query: string): string[] {
  const sought = new Set(fold(query, simplified).text);
  const names = entries
    .filter(({ kind }) => kind === 'fact' || kind === 'project' || kind === 'term')
    .map(({ name }) => name.words);
  const words = [...new Set([...synonyms.flatMap((one) => one.words), ...names])];
  return words
    .filter((word) => word.length <= LONGEST)
    .map((word) => ({
      word,
      shared: new Set(Array.from(fold(word, simplified).text).filter((sign) => sought.has(sign))).size,
    }))
    .filter(({ shared }) => shared > 0)
    .sort((one, other) => other.shared - one.shared || one.word.length - other.word.length)
    .slice(0, MOST)
    .map(({ word }) => word);
}
