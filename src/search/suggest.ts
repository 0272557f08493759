import type { SearchIndex } from './entries.ts';
import { fold } from './fold.ts';

/** Words offered where nothing was found. */
const MOST = 4;
/** Characters of a query whose last says what it is. */
const LONGEST_ASKED = 3;
/** A word that is easily taken in. */
const LONGEST = 10;

/**
 * Names and everyday words that share characters with a query that found nothing, those that share most first. One character
 * counts only as the last of both, where it says what a thing is (铁路, 公路); 地 of 地铁 says nothing.
 */
export function suggestions({ entries, synonyms, simplified }: SearchIndex, query: string): string[] {
  const asked = fold(query, simplified).text;
  const sought = new Set(asked);
  const isLike = (word: string, shared: number) =>
    shared > 1 || (shared === 1 && asked.length <= LONGEST_ASKED && word.at(-1) === asked.at(-1));
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
    .filter(({ word, shared }) => isLike(word, shared))
    .sort((one, other) => other.shared - one.shared || one.word.length - other.word.length)
    .slice(0, MOST)
    .map(({ word }) => word);
}
