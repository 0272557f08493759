import { Exact } from '../exact.ts';
import { tableUnit } from '../unit/known-units.ts';
import type { Unit } from '../unit/unit.ts';
import type { Measure } from './measure.ts';
import { at, numeral, words } from './numeral.ts';
import { INNER } from './qualifiers.ts';
import { either, optional, read, sequence, word, type Reader } from './reader.ts';

const HUNDREDTHS = { 百分之: tableUnit('%'), 千分之: tableUnit('‰'), 万分之: tableUnit('‱') };
const FRACTION = /(?<part>[1-9]\d{0,3})\/(?<whole>[1-9]\d{0,3})/y;

/** A part of which `whole` make one: its size in per cent is exact where the decimal ends. */
function partOfOne(whole: number): Unit {
  let rest = whole;
  for (const prime of [2, 5]) while (rest % prime === 0) rest /= prime;
  const factor = rest === 1 ? new Exact(100).div(whole).toFixed() : null;
  return { symbol: `1/${whole}`, dimension: 'percent', base: '%', factor };
}

/** `part` of `whole`, undefined for what is no share: 三分之四. */
function share(part: string | null, whole: string | null, style: Measure['style']): Measure | undefined {
  const [above, below] = [Number(part), Number(whole)];
  if (!Number.isInteger(above) || !Number.isInteger(below) || above < 1 || above >= below) return undefined;
  return { value: part, style, magnitude: '', unit: partOfOne(below), inner: [], isBare: false };
}

/** 百分之五. */
const hundredths: Reader<Measure> = sequence(
  [word('unit', HUNDREDTHS), numeral, optional(word('inner', INNER))],
  (unit, { value, style, indefinite }, inner) =>
    style === 'half'
      ? undefined
      : { value, style, magnitude: '', unit, inner: [indefinite, inner], isBare: false },
);

/** 三分之二. */
const inWords: Reader<Measure> = sequence([words, word('number', { 分之: true }), words], (whole, _, part) =>
  share(part.value, whole.value, 'words'),
);

/** 2/3. */
const withSlash: Reader<Measure> = function* (text, start) {
  const found = at(FRACTION, text, start);
  const { part = null, whole = null } = found?.groups ?? {};
  const meaning = share(part, whole, 'digits');
  if (found && meaning) yield read('number', start, start + found[0].length, meaning);
};

const HALF: Measure = {
  value: '1',
  style: 'words',
  magnitude: '',
  unit: partOfOne(2),
  inner: [],
  isBare: false,
};

/** The half that only stands after a qualifying word: 过半, 近半. */
export const bareHalf: Reader<Measure> = word('number', { 半: HALF });

/** A share that is said otherwise than with a unit after a number. */
export const shares: Reader<Measure> = either(
  hundredths,
  inWords,
  withSlash,
  word('number', { 一半: HALF, 半数: HALF }),
);
