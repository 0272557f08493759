import { Exact } from '../exact.ts';
import { anyMeasure, isYear, type Meaning } from './amount.ts';
import { magnitude, measure, scale, type Measure } from './measure.ts';
import { digits, words } from './numeral.ts';
import { neighbours } from './neighbours.ts';
import type { Units } from './printed-unit.ts';
import { AFTER, BEFORE, INNER, qualification, type Qualifier } from './qualifiers.ts';
import { either, optional, sequence, word, type Reader } from './reader.ts';
import { onOneScale, type Pair, type Sized } from './one-scale.ts';

const BETWEEN = word('link', { 至: true, 到: true, '—': true, '——': true, '-': true, '~': true });
const before = optional(word('before', BEFORE));
const after = optional(word('after', AFTER));

function meaningOf(
  { values: [low, high], magnitude: size, unit }: Pair,
  qualifiers: readonly (Qualifier | undefined)[],
): Meaning | undefined {
  // 20多万至30多万: what is said of both ends is said once of the range.
  const said = qualification(qualifiers.filter((one, position) => qualifiers.indexOf(one) === position));
  if (!said || said.bound !== undefined) return undefined;
  const { approximation, words: printed } = said;
  return { kind: 'range', unit, magnitude: size, value: null, low, high, approximation, qualifiers: printed };
}

const isOrdered = ({ values: [low, high] }: Pair) => new Exact(low).lessThan(high);

const sized = ({ value, magnitude: size, unit, isBare }: Measure): Sized | undefined =>
  value === null || isBare ? undefined : { value, magnitude: size, unit };

/** 200万元至1.2亿元: both ends have their unit. */
function betweenMeasures(units: Units): Reader<Meaning> {
  return sequence(
    [before, anyMeasure(units), BETWEEN, anyMeasure(units), after],
    (first, from, _, to, last) => {
      const [a, b] = [sized(from), sized(to)];
      const pair = a && b && onOneScale(a, b);
      if (!pair || !isOrdered(pair) || (isYear(from) && isYear(to))) return undefined;
      return meaningOf(pair, [first, ...from.inner, ...to.inner, last]);
    },
  );
}

/** 3—5个百分点, 200万至300万人: the second end says the unit of both, and the magnitude where the first has none. */
function betweenNumbers(units: Units): Reader<Meaning> {
  return sequence(
    [
      before,
      either(digits, words),
      optional(word('inner', INNER)),
      magnitude,
      BETWEEN,
      measure(units),
      after,
    ],
    (first, { value, isBare }, inner, size, _, to, last) => {
      const b = sized(to);
      if (!b || value === null || isBare || isYear(to)) return undefined;
      // 3—5万人 are 3万 to 5万; 500—1万元 can only be 500元 to 1万元.
      const pair = (size === '' ? [b.magnitude, ''] : [size])
        .map((own) => onOneScale({ value, magnitude: own, unit: b.unit }, b))
        .find((one) => one !== undefined && isOrdered(one));
      return pair && meaningOf(pair, [first, inner, ...to.inner, last]);
    },
  );
}

/** 两三年, 二三十万人: two numbers side by side. */
function sideBySide(units: Units): Reader<Meaning> {
  return sequence(
    [before, neighbours, scale(units), after],
    (first, values, { magnitude: size, unit, inner, plusHalf }, last) =>
      plusHalf ? undefined : meaningOf({ values, magnitude: size, unit }, [first, ...inner, last]),
  );
}

/** Two numbers with what lies between them. */
export function range(units: Units): Reader<Meaning> {
  return either(betweenMeasures(units), betweenNumbers(units), sideBySide(units));
}
