// After these, a line may not break before an opening quotation mark.
const NO_BREAK_AFTER = /[“”‘’（《〈—]$/;

/**
 * Cuts words where a line may break before “, which browsers take for a Latin mark and keep with the Han character
 * before it. `before` is what precedes the words in the paragraph. Joined, the pieces are the words; an empty first
 * piece means that the break is allowed before the first character.
 */
export function breakBeforeQuotes(words: string, before = ''): string[] {
  const pieces: string[] = [];
  let start = 0;
  for (const { index } of words.matchAll(/“/g)) {
    const preceding = before + words.slice(0, index);
    if (preceding === '' || NO_BREAK_AFTER.test(preceding)) continue;
    pieces.push(words.slice(start, index));
    start = index;
  }
  pieces.push(words.slice(start));
  return pieces;
}

/** Whether words begin with a full-width mark whose upper right is blank, so that a note key can hang over it. */
export function hangsKeys(words: string): boolean {
  return /^[，。；：、]/.test(words);
}
