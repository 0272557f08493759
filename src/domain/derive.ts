import { Decimal } from 'decimal.js';
import { areComparable, parseQuantity, unitTextOf, valueOf, type Quantity } from './quantity.ts';

/**
 * Adds and subtracts quantities printed in the same unit: 27个 − 7个 → 20个. The result is a quantity in that unit;
 * undefined when the units differ, something has no value, or the result is negative.
 */
export function derive(plus: readonly Quantity[], minus: readonly Quantity[]): Quantity | undefined {
  const [first] = plus;
  const all = [...plus, ...minus];
  if (!first || all.some((one) => !areComparable(one, first) || unitTextOf(one) !== unitTextOf(first)))
    return undefined;
  const sum = (quantities: readonly Quantity[]) =>
    quantities.reduce((total, quantity) => total.plus(valueOf(quantity) ?? 0), new Decimal(0));
  const result = sum(plus).minus(sum(minus));
  return result.isNegative() ? undefined : parseQuantity(result.toFixed() + unitTextOf(first));
}
