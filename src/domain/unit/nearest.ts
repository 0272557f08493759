import { distance } from 'fastest-levenshtein';
import type { KnownUnits } from './unit.ts';

/** The known symbol that is most like `word`; undefined where none shares a character with it. */
export function nearestUnit(word: string, units: KnownUnits): string | undefined {
  const like = [...units.keys()].filter((symbol) =>
    Array.from(symbol).some((character) => word.includes(character)),
  );
  return like.sort((a, b) => distance(word, a) - distance(word, b) || b.length - a.length)[0];
}
