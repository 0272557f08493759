const SAME: Readonly<Record<string, string>> = { '−': '-', '﹣': '-', '–': '—', '〜': '~', '∼': '~', µ: 'μ' };
// Letters, digits and the marks of numbers that are printed full-width; ， stays, because it may part a number otherwise than a comma.
const WIDE = /[\uFF10-\uFF19\uFF21-\uFF3A\uFF41-\uFF5A\uFF05\uFF0B\uFF0D\uFF0E\uFF0F\uFF5E]/g;

/** `text` with one character for each way to print the same mark, and of the same length: ３％ → 3%. */
export function fold(text: string): string {
  return text
    .replace(WIDE, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
    .replace(/[−﹣–〜∼µ]/g, (mark) => SAME[mark] ?? mark);
}
