/** The words as alternatives of a pattern, longest first, so that 美元 is found before 元. Empty words are left out. */
export function alternatives(words: Iterable<string>): string {
  return [...words]
    .filter((word) => word !== '')
    .sort((a, b) => b.length - a.length)
    .map((word) => word.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&'))
    .join('|');
}
