/**
 * The one definition of 'the same words': equal after Unicode NFKC and without any white space.
 * NFKC folds full-width marks, so a source printed with ASCII commas equals the text set with Chinese ones.
 */
export function wording(text: string): string {
  return text.normalize('NFKC').replace(/\s/gu, '');
}

/** Where two wordings part, with the words around that place; undefined when they are the same. */
export interface Difference {
  /** Offset in code units of both wordings. */
  readonly offset: number;
  readonly found: string;
  readonly expected: string;
}

/** A wording with the offset in the text of each of its code units, and the text's end. */
function withOrigins(text: string): { readonly words: string; readonly origins: readonly number[] } {
  const origins: number[] = [];
  let words = '';
  let offset = 0;
  for (const character of text) {
    const folded = wording(character);
    words += folded;
    origins.push(...Array.from({ length: folded.length }, () => offset));
    offset += character.length;
  }
  return { words, origins: [...origins, offset] };
}

/** Compares two texts by `wording`; `around` is how many characters of each are shown at the first difference, as they are written. */
export function firstDifference(found: string, expected: string, around = 12): Difference | undefined {
  if (wording(found) === wording(expected)) return undefined;
  const [a, b] = [withOrigins(found), withOrigins(expected)];
  let offset = 0;
  while (offset < a.words.length && offset < b.words.length && a.words[offset] === b.words[offset])
    offset += 1;
  const shown = (text: string, { words, origins }: typeof a) => {
    const [start, end] = [Math.max(0, offset - around), Math.min(words.length, offset + around)];
    const part = text.slice(origins[start], origins[end]).replace(/\s+/g, '');
    return (start > 0 ? '…' : '') + part + (end < words.length ? '…' : '');
  };
  return { offset, found: shown(found, a), expected: shown(expected, b) };
}
