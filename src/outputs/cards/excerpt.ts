import { shownWords, type Indicator, type Project } from '../../report/model.ts';

const OPENING = /[（《“‘]/;
const CLOSING = /[）》”’]/;
const ELLIPSIS = '……';

/** Cuts a quotation after each `mark` that stands outside brackets and quotation marks. */
function partsOf(quote: string, mark: string): string[] {
  const parts: string[] = [];
  let depth = 0;
  let start = 0;
  for (const { 0: character, index } of quote.matchAll(/[（《“‘）》”’，、]/g)) {
    if (OPENING.test(character)) depth += 1;
    else if (CLOSING.test(character)) depth -= 1;
    else if (character === mark && depth <= 0) {
      parts.push(quote.slice(start, index + 1));
      start = index + 1;
    }
  }
  parts.push(quote.slice(start));
  return parts;
}

/** Where the fact's own words begin in its quotation; 0 where they cannot be found. */
export function offsetInQuote({ kind, id, quote, sentence }: Indicator | Project): number {
  let before = '';
  for (const inline of sentence) {
    const isHere =
      (inline.kind === 'indicator' && kind === 'indicator' && inline.home && inline.indicator.id === id) ||
      (inline.kind === 'project' && kind === 'project' && inline.home && inline.project.id === id);
    if (isHere) break;
    before += shownWords(inline);
  }
  const start = sentence.map(shownWords).join('').lastIndexOf(quote, before.length);
  const offset = start < 0 ? 0 : before.length - start;
  return offset < quote.length ? offset : 0;
}

/** The parts from `first` to `last`, dots standing for what is left out. */
function joined(parts: readonly string[], first: number, last: number): string {
  const words = parts.slice(first, last + 1).join('');
  const before = first > 0 ? ELLIPSIS : '';
  return before + (last < parts.length - 1 ? words.replace(/[，、]$/, '') + ELLIPSIS : words);
}

/** The widest run of parts around `offset` that still fits; undefined when its own part alone does not. */
function widest(
  parts: readonly string[],
  offset: number,
  fits: (words: string) => boolean,
): string | undefined {
  let first = 0;
  for (let end = parts[0]?.length ?? 0; end <= offset && first < parts.length - 1;) {
    first += 1;
    end += parts[first]?.length ?? 0;
  }
  let last = first;
  if (!fits(joined(parts, first, last))) return undefined;
  // What leads up to the fact says of what it is told, so it comes before what follows.
  while (first > 0 && fits(joined(parts, first - 1, last))) first -= 1;
  while (last < parts.length - 1 && fits(joined(parts, first, last + 1))) last += 1;
  return joined(parts, first, last);
}

/**
 * As much of a quotation around `offset` as `fits`, cut at clauses and, where one clause is too long, at 、. Undefined
 * when even that does not fit: words are left out whole or not at all.
 */
export function excerptOf(
  quote: string,
  offset: number,
  fits: (words: string) => boolean,
): string | undefined {
  if (fits(quote)) return quote;
  const clauses = partsOf(quote, '，');
  return (
    widest(clauses, offset, fits) ??
    widest(
      clauses.flatMap((clause) => partsOf(clause, '、')),
      offset,
      fits,
    )
  );
}
