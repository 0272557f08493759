import { Exact } from '../exact.ts';
import { MAGNITUDES, MAGNITUDES_OF_WORDS } from '../unit/magnitudes.ts';
import type { Unit } from '../unit/unit.ts';
import { numeral, type Numeral } from './numeral.ts';
import { unitOf, type FoundUnit, type Units } from './printed-unit.ts';
import { INNER, type Qualifier } from './qualifiers.ts';
import { optional, sequence, word, type Reader } from './reader.ts';

/** A number with its unit, still without what stands before and after them. */
export interface Measure {
  readonly value: string | null;
  readonly style: Numeral['style'];
  readonly magnitude: string;
  readonly unit: Unit;
  readonly inner: readonly (Qualifier | undefined)[];
  /** No more than a power of ten: 百, 千万. */
  readonly isBare: boolean;
}

/** 万 · 亿 · nothing. */
export const magnitude = word(
  'magnitude',
  Object.fromEntries(Object.keys(MAGNITUDES).map((name) => [name, name])),
);

const inner = optional(word('inner', INNER));

/** What follows a number: 余万人次. */
export function scale(
  units: Units,
): Reader<Pick<Measure, 'magnitude' | 'unit' | 'inner'> & Pick<FoundUnit, 'plusHalf'>> {
  return sequence(
    [inner, magnitude, inner, unitOf(units)],
    (before, size, after, { unit, inner: within, plusHalf }) => ({
      magnitude: size,
      unit,
      inner: [before, after, within],
      plusHalf,
    }),
  );
}

const HALVED: readonly string[] = ['time', 'multiple'];

function withHalf(value: string | null, size: string, unit: Unit): string | undefined {
  const isWhole = value !== null && /^\d+$/.test(value);
  return isWhole && size === '' && HALVED.includes(unit.dimension)
    ? new Exact(value).plus('0.5').toFixed()
    : undefined;
}

/** 174亿元 · 50余万人次 · 1.2万多件 · 十万人 · 两年半. */
export function measure(units: Units): Reader<Measure> {
  return sequence([numeral, scale(units)], ({ value, style, isBare, indefinite }, found) => {
    const { magnitude: size, unit, plusHalf } = found;
    if (style === 'words' && !MAGNITUDES_OF_WORDS.includes(size)) return undefined;
    if (style === 'half' && size !== '') return undefined;
    const whole = plusHalf ? withHalf(value, size, unit) : value;
    if (whole === undefined) return undefined;
    return { value: whole, style, magnitude: size, unit, inner: [indefinite, ...found.inner], isBare };
  });
}
