import type { KnownUnits } from './unit.ts';

/** How many characters have to be put in, taken out or changed to make one word of the other. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (const [line, character] of Array.from(a).entries()) {
    row = row.reduce<number[]>((next, above, column) => {
      if (column === 0) return [line + 1];
      const changed = (row[column - 1] ?? 0) + (b[column - 1] === character ? 0 : 1);
      return [...next, Math.min(above + 1, (next[column - 1] ?? 0) + 1, changed)];
    }, []);
  }
  return row.at(-1) ?? 0;
}

/** The known symbol that is most like `word`; undefined where none shares a character with it. */
export function nearestUnit(word: string, units: KnownUnits): string | undefined {
  const like = [...units.keys()].filter((symbol) =>
    Array.from(symbol).some((character) => word.includes(character)),
  );
  return like.sort((a, b) => distance(word, a) - distance(word, b) || b.length - a.length)[0];
}
