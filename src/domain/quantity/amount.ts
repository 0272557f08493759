import { doubling } from './doubling.ts';
import { measure, type Measure } from './measure.ts';
import type { Units } from './printed-unit.ts';
import { AFTER, BEFORE, qualification, type Qualification, type Qualifier } from './qualifiers.ts';
import type { Quantity } from './quantity.ts';
import { either, optional, sequence, word, type Reader } from './reader.ts';
import { bareHalf, shares } from './share.ts';

/** What the words of a quantity say, without the words. */
export type Meaning = Omit<Quantity, 'text' | 'parts'>;

/** A measure with all that qualifies it. */
export interface QualifiedMeasure {
  readonly measure: Measure;
  readonly qualification: Qualification;
}

/** Any number with its unit, however it is said. */
export function anyMeasure(units: Units): Reader<Measure> {
  return either(shares, doubling, measure(units));
}

/** 2024年 is a year, not 2024 years. */
export function isYear({ value, style, unit, inner }: Measure): boolean {
  return (
    unit.symbol === '年' && style === 'digits' && /^(?:19|20)\d\d$/.test(value ?? '') && !inner.some(Boolean)
  );
}

function qualified(
  before: Qualifier | undefined,
  one: Measure,
  after: Qualifier | undefined,
): QualifiedMeasure | undefined {
  const said = qualification([before, ...one.inner, after]);
  // 上百家, but not 上40家; 百余家, but not 百家.
  if (before?.word === '上' && !one.isBare) return undefined;
  if (!said || (said.words.length === 0 && (one.isBare || isYear(one)))) return undefined;
  return { measure: one, qualification: said };
}

/** A measure with the words before and after it. */
export function qualifiedMeasure(units: Units): Reader<QualifiedMeasure> {
  return either(
    sequence(
      [optional(word('before', BEFORE)), anyMeasure(units), optional(word('after', AFTER))],
      qualified,
    ),
    sequence([word('before', BEFORE), bareHalf], (before, one) => qualified(before, one, undefined)),
  );
}

/** One number with its unit. */
export function amount(units: Units): Reader<Meaning> {
  return sequence(
    [qualifiedMeasure(units)],
    ({ measure: { value, magnitude, unit }, qualification: said }) => ({
      kind: 'amount',
      unit,
      magnitude,
      value,
      low: said.bound === 'low' ? value : null,
      high: said.bound === 'high' ? value : null,
      approximation: said.approximation,
      qualifiers: said.words,
    }),
  );
}
