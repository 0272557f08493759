import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  areComparable,
  baseValueOf,
  compareQuantities,
  parseQuantity,
  printQuantity,
  refusalOf,
  unitTextOf,
  type Quantity,
} from '../../../../src/domain/quantity.ts';
import { TABLE_UNITS } from '../../../../src/domain/unit/known-units.ts';
import { MAGNITUDES } from '../../../../src/domain/unit/magnitudes.ts';
import {
  compare,
  digits,
  fraction,
  longWords,
  magnitudeInDigits,
  magnitudeInWords,
  product,
  qualifiers,
  unit,
  words,
} from './generated.ts';

// The same numbers on every machine and every day: a failure is one for all.
fc.configureGlobal({ seed: 14, numRuns: 500 });

function read(text: string): Quantity {
  const quantity = parseQuantity(text, TABLE_UNITS);
  if (!quantity) throw new Error(`${text} is not read as a quantity`);
  expect(printQuantity(quantity)).toBe(text);
  return quantity;
}

/** True for what would be the name of a year: 2024年. */
const isYear = (text: string) => /^(?:19|20)\d\d年$/.test(text.normalize('NFKC'));

/** A number with its unit, as printed, and what it is. */
const amounts = fc
  .record({
    number: fc.oneof(
      fc.record({ number: digits, magnitude: magnitudeInDigits }),
      fc.record({ number: words, magnitude: magnitudeInWords }),
      fc.record({ number: longWords, magnitude: fc.constant('') }),
    ),
    unit,
    around: qualifiers,
  })
  .map(({ number: { number, magnitude }, unit: one, around }) => ({
    number,
    magnitude,
    unit: one,
    around,
    text: around.before + number.text + around.inner + magnitude + one.symbol + around.after,
  }))
  .filter(({ text }) => !isYear(text));

describe('a number with its unit', () => {
  test('is read as printed: value, unit, exact size, bound and approximation', () => {
    fc.assert(
      fc.property(amounts, ({ text, number, magnitude, unit: { symbol, factor, base }, around }) => {
        const quantity = read(text);
        const size = product(
          product(fraction(number.value), fraction(MAGNITUDES[magnitude] ?? '')),
          fraction(factor),
        );
        expect(quantity.value).toBe(number.value);
        expect(unitTextOf(quantity)).toBe(magnitude + symbol);
        expect(quantity.unit.base).toBe(base);
        expect(compare(fraction(baseValueOf(quantity) ?? ''), size)).toBe(0);
        expect(quantity.approximation).toBe(around.approximation);
        expect(quantity.low).toBe(around.bound === 'low' ? number.value : null);
        expect(quantity.high).toBe(around.bound === 'high' ? number.value : null);
      }),
    );
  });

  test('is ordered as its size is, whichever unit it is said in', () => {
    fc.assert(
      fc.property(amounts, amounts, (a, b) => {
        const [left, right] = [read(a.text), read(b.text)];
        if (!areComparable(left, right)) {
          expect(() => compareQuantities(left, right)).toThrow(TypeError);
          return;
        }
        const order = compare(fraction(baseValueOf(left) ?? ''), fraction(baseValueOf(right) ?? ''));
        expect(compareQuantities(left, right)).toBe(order);
        expect(compareQuantities(right, left) + order).toBe(0);
      }),
      // Few pairs have a common measure.
      { numRuns: 3000 },
    );
  });
});

const whole = fc.integer({ min: 1, max: 99_999 });
const pairs = fc
  .tuple(whole, whole)
  .filter(([a, b]) => a !== b)
  .map(([a, b]) => [Math.min(a, b), Math.max(a, b)] as const);

describe('two numbers', () => {
  test('as a range: low and high are the ends, and there is no one value', () => {
    const marks = fc.constantFrom('至', '到', '—', '～', '-');
    fc.assert(
      fc.property(
        pairs,
        marks,
        magnitudeInDigits,
        unit,
        fc.boolean(),
        ([low, high], mark, size, { symbol }, isWhole) => {
          const text = `${low}${isWhole ? size + symbol : ''}${mark}${high}${size}${symbol}`;
          fc.pre(!/(?:19|20)\d\d年/.test(text));
          const quantity = read(text);
          expect(quantity).toMatchObject({ kind: 'range', value: null, low: `${low}`, high: `${high}` });
          expect(unitTextOf(quantity)).toBe(size + symbol);
          expect(Number(quantity.low)).toBeLessThan(Number(quantity.high));
        },
      ),
    );
  });

  test('the other way round are no range', () => {
    fc.assert(
      fc.property(pairs, unit, ([low, high], { symbol }) => {
        expect(parseQuantity(`${high}${symbol}至${low}${symbol}`, TABLE_UNITS)).toBeUndefined();
      }),
    );
  });

  test('as a change: the value is what was reached, low and high are the ends, either way', () => {
    const verbs = fc.constantFrom('提高', '增加', '下降', '压缩', '');
    fc.assert(
      fc.property(
        pairs,
        verbs,
        magnitudeInDigits,
        unit,
        fc.boolean(),
        ([low, high], verb, size, { symbol }, isUp) => {
          const [from, to] = isUp ? [low, high] : [high, low];
          const text = `由${from}${size}${symbol}${verb}到${to}${size}${symbol}`;
          fc.pre(!/(?:19|20)\d\d年/.test(text));
          expect(read(text)).toMatchObject({
            kind: 'from-to',
            value: `${to}`,
            low: `${low}`,
            high: `${high}`,
          });
        },
      ),
    );
  });

  test('in two magnitudes of one unit stand on one scale', () => {
    fc.assert(
      fc.property(pairs, unit, ([low, high], { symbol, factor, base }) => {
        const quantity = read(`${low}万${symbol}至${high}亿${symbol}`);
        expect(quantity).toMatchObject({ low: `${low}0000`, high: `${high}00000000`, magnitude: '' });
        expect(quantity.unit).toMatchObject({ symbol, factor, base });
      }),
    );
  });
});

describe('what is said otherwise', () => {
  test('a share: the part, of so many; exact in per cent where the decimal ends', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 200 }), fc.nat(), (below, seed) => {
        const above = 1 + (seed % (below - 1));
        const quantity = read(`${above}/${below}`);
        expect(quantity).toMatchObject({
          value: `${above}`,
          unit: { symbol: `1/${below}` },
          low: null,
          high: null,
        });
        const base = baseValueOf(quantity);
        const ends = /^(?:2|5)*$/.test(primesOf(below).join(''));
        expect(base !== null).toBe(ends);
        if (base !== null) {
          // base % of `below` is a hundred times the part, to the last digit.
          expect(compare(product(fraction(base), fraction(`${below}`)), fraction(`${above * 100}`))).toBe(0);
        }
      }),
    );
  });

  test('hundredths, thousandths and ten thousandths in words', () => {
    const kinds = fc.constantFrom(['百分之', '%', '1'], ['千分之', '‰', '0.1'], ['万分之', '‱', '0.01']);
    fc.assert(
      fc.property(kinds, words, ([name = '', symbol = '', factor = ''], number) => {
        const quantity = read(name + number.text);
        expect(quantity).toMatchObject({ value: number.value, unit: { symbol, base: '%' } });
        expect(
          compare(fraction(baseValueOf(quantity) ?? ''), product(fraction(number.value), fraction(factor))),
        ).toBe(0);
      }),
    );
  });

  test('places, counted from the first', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          words,
          whole.map((value) => ({ text: `${value}`, value: `${value}` })),
        ),
        fc.constantFrom('', '位', '名'),
        (number, noun) => {
          expect(read(`第${number.text}${noun}`)).toMatchObject({
            kind: 'rank',
            value: number.value,
            low: null,
            high: null,
          });
          expect(read(`前${number.text}${noun}`)).toMatchObject({
            kind: 'rank',
            value: number.value,
            high: number.value,
          });
        },
      ),
    );
  });

  test('noughts of every unit', () => {
    const ways = fc.constantFrom('未发生一', '没有一', '无一', '无1', '零');
    fc.assert(
      fc.property(ways, unit, (way, { symbol }) => {
        const quantity = read(way + symbol);
        expect(quantity).toMatchObject({ kind: 'zero', value: '0', unit: { symbol } });
        expect(baseValueOf(quantity)).toBe('0');
      }),
    );
  });

  test('doublings', () => {
    fc.assert(
      fc.property(words, fc.constantFrom('', '了'), (number, particle) => {
        expect(read(`翻${particle}${number.text}番`)).toMatchObject({
          value: number.value,
          unit: { symbol: '番' },
        });
      }),
    );
  });
});

describe('any words at all', () => {
  const pieces =
    '0123456789０９.,，．-−+—至到由从一二两三十百千万亿零几数半余多来近约超上过不到以上以下左右%％‰/成倍番元人家个月年天第前位名分之翻负增长 。“';
  const anything = fc.string({ unit: fc.constantFrom(...Array.from(pieces)), maxLength: 14 });

  test('are read and printed back unchanged, or refused with something to do', () => {
    fc.assert(
      fc.property(anything, (text) => {
        const quantity = parseQuantity(text, TABLE_UNITS);
        if (!quantity) {
          const { found, expected, advice } = refusalOf(text, TABLE_UNITS);
          for (const told of [found, expected, advice]) expect(told).not.toBe('');
          return;
        }
        expect(printQuantity(quantity)).toBe(text);
        const { low, high } = quantity;
        if (low !== null && high !== null) expect(compare(fraction(low), fraction(high))).toBe(-1);
        for (const number of [quantity.value, low, high])
          if (number !== null) expect(number).toMatch(/^-?\d+(?:\.\d+)?$/);
      }),
      { numRuns: 2000 },
    );
  });
});

/** Prime factors, smallest first. */
function primesOf(value: number): number[] {
  for (let prime = 2; prime <= value; prime += 1)
    if (value % prime === 0) return [prime, ...primesOf(value / prime)];
  return [];
}
