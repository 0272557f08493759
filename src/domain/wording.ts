/**
 * The one definition of 'the same words': equal after Unicode NFKC and without any white space.
 * NFKC folds full-width marks, so a source printed with ASCII commas equals the text set with Chinese ones.
 */
export function wording(text: string): string {
  return text.normalize('NFKC').replace(/\s/gu, '');
}

/** Where two wordings part, with the words around that place; undefined when they are the same. */
export interface Difference {
  /** Offset in code units of the first wording. */
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

/** Code units that must agree for two wordings to be together again after a difference, and how far off they are looked for. */
const TOGETHER = 8;
const FAR = 2000;
/** Differences that are told at most: with more, it is another text. */
const MOST = 20;

/** Where both go on together after they parted at these offsets: the nearest stretch of the one that the other has too. */
function rejoin(a: string, b: string, from: number, other: number): [number, number] | undefined {
  for (let at = from; at + TOGETHER <= a.length && at - from <= FAR; at += 1) {
    const found = b.slice(other, other + 2 * FAR).indexOf(a.slice(at, at + TOGETHER));
    if (found >= 0) return [at, other + found];
  }
  return undefined;
}

/** Where two texts differ by `wording`, in order; `around` is how many characters of each are shown, as they are written. */
export function differences(found: string, expected: string, around = 12): Difference[] {
  if (wording(found) === wording(expected)) return [];
  const [a, b] = [withOrigins(found), withOrigins(expected)];
  const shown = (text: string, { words, origins }: typeof a, offset: number) => {
    const [start, end] = [Math.max(0, offset - around), Math.min(words.length, offset + around)];
    const part = text.slice(origins[start], origins[end]).replace(/\s+/g, '');
    return (start > 0 ? '…' : '') + part + (end < words.length ? '…' : '');
  };
  const told: Difference[] = [];
  let place: [number, number] | undefined = [0, 0];
  while (place && told.length < MOST) {
    let [here, there]: [number, number] = place;
    while (here < a.words.length && there < b.words.length && a.words[here] === b.words[there]) {
      here += 1;
      there += 1;
    }
    if (here === a.words.length && there === b.words.length) break;
    told.push({ offset: here, found: shown(found, a, here), expected: shown(expected, b, there) });
    place = rejoin(a.words, b.words, here, there);
  }
  return told;
}
