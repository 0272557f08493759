import { at } from './numeral.ts';
import { read, type Reader } from './reader.ts';

const NEIGHBOURS =
  /(?<tens>[二三四五六七八九]?十)?(?<pair>一二|一两|二三|两三|三四|三五|四五|五六|六七|七八|八九)(?<size>[十百千])?/y;
const ONES = '零一二三四五六七八九';
const SIZES: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };

function tensOf(words: string | undefined): number {
  if (words === undefined) return 0;
  return words.length === 1 ? 10 : ONES.indexOf(words.charAt(0)) * 10;
}

/** Two numbers in words side by side, smaller and larger: 两三 → 2, 3; 十五六 → 15, 16; 二三十 → 20, 30. */
export const neighbours: Reader<readonly [string, string]> = function* (text, start) {
  const found = at(NEIGHBOURS, text, start);
  const { tens, pair = '', size = '' } = found?.groups ?? {};
  if (!found || (tens !== undefined && size !== '')) return;
  const [low = 0, high = 0] = Array.from(
    pair.replace('两', '二'),
    (word) => tensOf(tens) + ONES.indexOf(word) * (SIZES[size] ?? 1),
  );
  yield read('number', start, start + found[0].length, [String(low), String(high)] as const);
};
