/** Marks that end a sentence, and the marks that end a clause of a report's long sentences. */
const SENTENCE_END = /[。！？]/;
const CLAUSE_END = /[。！？；]/;

/** A stretch of text by offsets, `end` exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

function spanAround(text: string, offset: number, mark: RegExp, includeMark: boolean): Span {
  let start = offset;
  while (start > 0 && !mark.test(text.charAt(start - 1))) start -= 1;
  let end = offset;
  while (end < text.length && !mark.test(text.charAt(end))) end += 1;
  return { start, end: includeMark && end < text.length ? end + 1 : end };
}

/** The sentence around `offset`, its closing mark included. */
export function sentenceAround(text: string, offset: number): Span {
  return spanAround(text, offset, SENTENCE_END, true);
}

/** The quotable clause around `offset`: what stands between two of 。；, marks left out. */
export function clauseAround(text: string, offset: number): Span {
  return spanAround(text, offset, CLAUSE_END, false);
}
