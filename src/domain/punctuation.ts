/** ASCII marks that Chinese text sets full-width (GB/T 15834). */
export const FULL_WIDTH: Readonly<Record<string, string>> = {
  ',': '，',
  ';': '；',
  ':': '：',
  '(': '（',
  ')': '）',
};

const ASCII_MARK = /[,;:()]/g;

/** Each ASCII mark in `text` that should be full-width, with its offset and the mark to write instead. */
export function halfWidthMarks(text: string): { offset: number; mark: string; fullWidth: string }[] {
  return [...text.matchAll(ASCII_MARK)].map((found) => ({
    offset: found.index,
    mark: found[0],
    fullWidth: FULL_WIDTH[found[0]] ?? '',
  }));
}

/** A title as a name, to stand in a list or a sentence: without the mark that only leads on to what follows. ？ and ！ are words of it. */
export function nameOf(title: string): string {
  return title.replace(/[：；，、。]+$/, '');
}

/** Words in quotation marks; marks within become single ones, as GB/T 15834 has it. */
export function quoted(words: string): string {
  return `“${words.replaceAll('“', '‘').replaceAll('”', '’')}”`;
}
