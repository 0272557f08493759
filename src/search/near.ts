import type { Range } from './fold.ts';

/**
 * Where words come nearest to what is sought, with at most one character wrong, missing or too many; undefined where nothing
 * comes near. The first and the nearest count, in this order.
 */
export function nearIn(text: string, sought: string): Range | undefined {
  const size = sought.length;
  const half = size >> 1;
  // One error leaves one half as it is.
  if (!text.includes(sought.slice(0, half)) && !text.includes(sought.slice(half))) return undefined;
  // Row by row over the text: errors of each beginning of the sought words that ends here, and where it began.
  let errors = Array.from({ length: size + 1 }, (_, place) => place);
  let starts = Array.from({ length: size + 1 }, () => 0);
  let best: Range | undefined;
  let fewest = 2;
  for (let place = 1; place <= text.length; place += 1) {
    const nextErrors = [0];
    const nextStarts = [place];
    for (let letter = 1; letter <= size; letter += 1) {
      const isSame = sought[letter - 1] === text[place - 1];
      const ways = [
        [(errors[letter - 1] ?? 0) + (isSame ? 0 : 1), starts[letter - 1] ?? 0],
        [(errors[letter] ?? 0) + 1, starts[letter] ?? 0],
        [(nextErrors[letter - 1] ?? 0) + 1, nextStarts[letter - 1] ?? 0],
      ] as const;
      const [fewer, start] = ways.reduce((least, way) => (way[0] < least[0] ? way : least));
      nextErrors.push(fewer);
      nextStarts.push(start);
    }
    errors = nextErrors;
    starts = nextStarts;
    const found = errors[size] ?? size;
    if (found < fewest) {
      fewest = found;
      best = [starts[size] ?? 0, place];
    }
  }
  return best;
}
