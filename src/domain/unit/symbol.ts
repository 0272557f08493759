const SYMBOL = /^[\p{L}\p{M}°/·²³]{1,12}$/u;
// Before a unit these belong to the number: 50余万人次, 30几家.
const OF_THE_NUMBER = /^[零一二两三四五六七八九十万亿数几余多来半]/;

/** True where a word can be a unit: it takes nothing that a reader would count to the number before it. */
export function isUnitSymbol(word: string): boolean {
  return SYMBOL.test(word) && !OF_THE_NUMBER.test(word);
}
