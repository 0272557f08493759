import { fromChineseNumber } from '../chinese-number.ts';
import { MOST_DIGITS } from '../exact.ts';
import type { Qualifier } from './qualifiers.ts';
import { either, read, type Reader } from './reader.ts';

/** A number without its unit. */
export interface Numeral {
  /** As a plain decimal; null where the words give none (数十). */
  readonly value: string | null;
  readonly style: 'digits' | 'words' | 'half';
  /** 数 or 几, where these stand for a number. */
  readonly indefinite: Qualifier | undefined;
  /** 百, 千万: no more than a power of ten, which is a number only with a qualifying word (百余场). */
  readonly isBare: boolean;
}

// Thousands are parted by one and the same mark throughout: a comma, or a thin blank.
export const DIGITS =
  /[+\-负]?(?:[1-9]\d{0,2}(?<mark>[,， \u00A0\u2009\u202F])\d{3}(?:\k<mark>\d{3})*|0|[1-9]\d*)(?:\.\d+)?/y;
const WORDS = /[零一二两三四五六七八九十百千万亿点]+/y;
const INDEFINITE = /(?<word>好几|几|数|若干)[十百千]?/y;

/** What a sticky pattern finds at `start`. */
export function at(pattern: RegExp, text: string, start: number): RegExpExecArray | undefined {
  pattern.lastIndex = start;
  return pattern.exec(text) ?? undefined;
}

/** 1,234.5 · −3.2 · ３６０ (folded). */
export const digits: Reader<Numeral> = function* (text, start) {
  const found = at(DIGITS, text, start)?.[0];
  if (found === undefined || found.replace(/\D/g, '').length > MOST_DIGITS) return;
  const value = found
    .replace('负', '-')
    .replace(/[^\d.-]/g, '')
    .replace(/^-(?=0(?:\.0+)?$)/, '');
  yield read('number', start, start + found.length, {
    value,
    style: 'digits',
    indefinite: undefined,
    isBare: false,
  });
};

function valueOfWords(words: string): string | undefined {
  const [whole = '', ...decimals] = words.split('点');
  const value = fromChineseNumber(whole);
  if (value === undefined || decimals.length > 1) return undefined;
  const [fraction] = decimals;
  if (fraction === undefined) return String(value);
  const places = Array.from(fraction, (word) => '零一二三四五六七八九'.indexOf(word));
  return places.length === 0 || places.includes(-1) ? undefined : `${value}.${places.join('')}`;
}

/** 十二 · 两 · 三千零五十 · 三点五, those before 万 and 亿 first: 十万 is 十 of 万. */
export const words: Reader<Numeral> = function* (text, start) {
  const run = at(WORDS, text, start)?.[0] ?? '';
  const prefixes = Array.from({ length: run.length }, (_, cut) => run.slice(0, run.length - cut));
  const isLarge = (prefix: string) => /[万亿]/.test(prefix);
  for (const prefix of [
    ...prefixes.filter((one) => !isLarge(one)),
    ...prefixes.filter((one) => isLarge(one)),
  ]) {
    const value = valueOfWords(prefix);
    if (value === undefined) continue;
    yield read('number', start, start + prefix.length, {
      value,
      style: 'words',
      indefinite: undefined,
      isBare: /^[百千万亿]+$/.test(prefix),
    });
  }
};

/** 数十 · 几百 · 好几. */
const indefinite: Reader<Numeral> = function* (text, start) {
  const found = at(INDEFINITE, text, start);
  if (!found) return;
  const word = (found.groups?.['word'] ?? '').replace('好', '');
  yield read('number', start, start + found[0].length, {
    value: null,
    style: 'words',
    indefinite: { word, sense: 'approximation' },
    isBare: false,
  });
};

/** 半年. */
const half: Reader<Numeral> = function* (text, start) {
  if (text.startsWith('半', start))
    yield read('number', start, start + 1, {
      value: '0.5',
      style: 'half',
      indefinite: undefined,
      isBare: false,
    });
};

/** Any number without its unit. */
export const numeral: Reader<Numeral> = either(digits, words, indefinite, half);
