/** ① to ⑳ and ㉑ to ㉟ by key: on paper a key that cannot be taken for a digit of the number before it. */
export function keyOnPaper(key: number): string {
  if (key <= 20) return String.fromCodePoint(0x245f + key);
  return key <= 35 ? String.fromCodePoint(0x323c + key) : `（${key}）`;
}
