import type { Range } from './fold.ts';

/** Characters of an excerpt, about: two lines on a phone. */
const LENGTH = 52;
/** A clause that begins this long before the hit would push it off the excerpt. */
const MOST_BEFORE = 22;
const CLAUSE_END = /[，。；：、]/;

/** The part of a text that shows the hit: from the beginning of its clause, where that is near. */
export function excerptOf(words: string, [from]: Range): Range {
  let start = from;
  while (start > 0 && from - start < MOST_BEFORE && !CLAUSE_END.test(words[start - 1] ?? '')) start -= 1;
  const end = Math.min(words.length, start + LENGTH);
  // What is left at the end may as well be shown.
  return words.length - end < 6 ? [start, words.length] : [start, end];
}

/** Ranges in order, those that touch made one. */
export function merged(ranges: readonly Range[]): Range[] {
  const sorted = [...ranges].sort(([one], [other]) => one - other);
  const whole: [number, number][] = [];
  for (const [from, to] of sorted) {
    const last = whole.at(-1);
    if (last && from <= last[1]) last[1] = Math.max(last[1], to);
    else whole.push([from, to]);
  }
  return whole;
}
