import { Exact } from './exact.ts';
import { areComparable, baseValueOf, isDefinite, unitTextOf, type Quantity } from './quantity.ts';
import { parseQuantity } from './quantity/parse.ts';
import { plainQuantity } from './quantity/values.ts';
import type { KnownUnits } from './unit/unit.ts';

/** How a number is worked out from others. */
export interface Sum<T> {
  readonly plus?: readonly T[] | undefined;
  readonly minus?: readonly T[] | undefined;
  /** So many of so much: 7个 × 10亿元以上. */
  readonly times?: readonly T[] | undefined;
  /** How often the second goes into the first: 600人 ÷ 80人. */
  readonly ratio?: readonly T[] | undefined;
}

/**
 * Adds and subtracts quantities printed in the same unit: 27个 − 7个 → 20个. The result is a quantity in that unit;
 * undefined when the units differ, something has no value of its own or is not exact (近40场), or the result is negative.
 */
export function derive(plus: readonly Quantity[], minus: readonly Quantity[]): Quantity | undefined {
  const [first] = plus;
  const all = [...plus, ...minus];
  const fits = (one: Quantity, other: Quantity) =>
    isDefinite(one) &&
    one.qualifiers.length === 0 &&
    areComparable(one, other) &&
    unitTextOf(one) === unitTextOf(other);
  if (!first || all.some((one) => !fits(one, first))) return undefined;
  const sum = (quantities: readonly Quantity[]) =>
    quantities.reduce((total, { value }) => total.plus(value ?? 0), new Exact(0));
  const result = sum(plus).minus(sum(minus));
  return result.isNegative() ? undefined : plainQuantity(result.toFixed(), first.magnitude, first.unit);
}

/** A bound that the number states from below: 10亿元以上. */
const AT_LEAST = '以上';

/** So many of at least so much are at least their product; undefined for what is no count, or no amount without another bound. */
function product([count, amount]: readonly Quantity[], units: KnownUnits): Quantity | undefined {
  if (!count || !amount || !isDefinite(count) || !isDefinite(amount)) return undefined;
  const isBound = amount.qualifiers.length === 1 && amount.qualifiers[0] === AT_LEAST;
  const isExact = amount.qualifiers.length === 0;
  if (count.qualifiers.length > 0 || count.magnitude !== '' || (!isBound && !isExact)) return undefined;
  const value = new Exact(count.value ?? 0).times(amount.value ?? 0).toFixed();
  return parseQuantity((isBound ? '至少' : '') + value + unitTextOf(amount), units);
}

/** Decimals with which a ratio may be said. */
const MOST_DECIMALS = 2;

/** How many times as large; undefined where it cannot be said exactly in two decimals. */
function ratio([first, second]: readonly Quantity[], units: KnownUnits): Quantity | undefined {
  if (!first || !second || !areComparable(first, second)) return undefined;
  if ([first, second].some((one) => !isDefinite(one) || one.qualifiers.length > 0)) return undefined;
  const [over, under] = [baseValueOf(first), baseValueOf(second)];
  if (over === null || under === null || new Exact(under).isZero()) return undefined;
  const times = new Exact(over).dividedBy(under);
  if (times.decimalPlaces() > MOST_DECIMALS) return undefined;
  return parseQuantity(`${times.toFixed()}倍`, units);
}

/** The number that a sum gives; undefined where it gives none. */
export function resultOf(sum: Sum<Quantity>, units: KnownUnits): Quantity | undefined {
  if (sum.times) return product(sum.times, units);
  if (sum.ratio) return ratio(sum.ratio, units);
  return derive(sum.plus ?? [], sum.minus ?? []);
}

/** What goes into a sum, in order, each with the sign before it; the first has none. */
export function signedParts<T>({
  plus = [],
  minus = [],
  times = [],
  ratio: pair = [],
}: Sum<T>): [string, T][] {
  const signed = [
    ...plus.map((part) => [' + ', part] as [string, T]),
    ...minus.map((part) => [' − ', part] as [string, T]),
    ...times.map((part) => [' × ', part] as [string, T]),
    ...pair.map((part) => [' ÷ ', part] as [string, T]),
  ];
  return signed.map(([sign, part], position) => [position === 0 ? '' : sign, part]);
}
