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

/** Compares two texts by `wording`; `around` is how many characters of each are shown at the first difference. */
export function firstDifference(found: string, expected: string, around = 12): Difference | undefined {
  const [a, b] = [wording(found), wording(expected)];
  if (a === b) return undefined;
  let offset = 0;
  while (offset < a.length && offset < b.length && a[offset] === b[offset]) offset += 1;
  const shown = (text: string) => {
    const start = Math.max(0, offset - around);
    return (
      (start > 0 ? '…' : '') + text.slice(start, offset + around) + (offset + around < text.length ? '…' : '')
    );
  };
  return { offset, found: shown(a), expected: shown(b) };
}
