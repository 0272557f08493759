import { Exact } from './exact.ts';
import { areComparable, isDefinite, unitTextOf, type Quantity } from './quantity.ts';
import { plainQuantity } from './quantity/values.ts';

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
