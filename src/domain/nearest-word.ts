import { distance } from 'fastest-levenshtein';

/** Share of a word's characters that may differ for it to be a slip of another. */
const SLIP = 0.4;

/** The word of a list that was probably meant by `word`; undefined where none is like it. */
export function nearestWord(word: string, list: Iterable<string>): string | undefined {
  const near = [...list]
    .map((known) => ({ known, far: distance(word, known) }))
    .filter(({ known, far }) => far <= Math.max(1, Math.floor(Math.max(known.length, word.length) * SLIP)))
    .sort((a, b) => a.far - b.far);
  return near[0]?.known;
}
