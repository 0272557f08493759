/** A stretch of words, from and to. */
export type Range = readonly [number, number];

/** Words as search compares them: width, case and traditional forms made equal, signs and spaces left out. */
export interface Folded {
  readonly text: string;
  /** Where in the words each character of `text` stands. */
  readonly places: readonly Range[];
}

/** Letters, Chinese characters and digits count; of signs only the point in a number. */
const COUNTS = /[\p{L}\p{N}]/u;
const DIGIT = /[0-9０-９]/;

/**
 * Folds words. `simplified` gives the simplified form of a traditional character. Ⅲ becomes `iii`, Ａ `a`; 去“筹” becomes 去筹;
 * the point stays in 7.38, for 738 is another number.
 */
export function fold(words: string, simplified: ReadonlyMap<string, string>): Folded {
  let text = '';
  const places: Range[] = [];
  let offset = 0;
  for (const sign of words) {
    const next = offset + sign.length;
    const isPoint =
      /[.．]/.test(sign) && DIGIT.test(words[offset - 1] ?? '') && DIGIT.test(words[next] ?? '');
    // Sign by sign, so that what is found can be shown where it stands.
    for (const form of sign.normalize('NFKC').toLowerCase()) {
      if (!isPoint && !COUNTS.test(form)) continue;
      const one = simplified.get(form) ?? form;
      text += one;
      for (let unit = 0; unit < one.length; unit += 1) places.push([offset, next]);
    }
    offset = next;
  }
  return { text, places };
}

/** Where in the words a folded stretch stands. */
export function unfold({ places }: Folded, [from, to]: Range): Range {
  return [places[from]?.[0] ?? 0, places[to - 1]?.[1] ?? 0];
}
