import { Exact } from '../exact.ts';
import { MAGNITUDES } from '../unit/magnitudes.ts';
import { haveCommonBase, type Unit } from '../unit/unit.ts';
import type { Quantity } from './quantity.ts';

/** The unit with its magnitude: 万元 for `3864.96万元`. */
export function unitTextOf({ magnitude, unit }: Quantity): string {
  return magnitude + unit.symbol;
}

/** Exact size in base units as a plain decimal string: `38649600` for 3864.96万元; null where there is none. */
export function baseValueOf({ value, magnitude, unit }: Quantity): string | null {
  if (value === null || unit.factor === null) return null;
  return new Exact(value)
    .times(MAGNITUDES[magnitude] ?? '1')
    .times(unit.factor)
    .toFixed();
}

/** True for one number that has a size: what can be drawn, added and compared. */
export function isDefinite(quantity: Quantity): boolean {
  return quantity.kind !== 'range' && quantity.kind !== 'from-to' && baseValueOf(quantity) !== null;
}

/** True when both measure the same thing in the same base unit, so that comparing them means something. */
export function areComparable(a: Quantity, b: Quantity): boolean {
  return haveCommonBase(a.unit, b.unit) && a.kind !== 'class' && b.kind !== 'class';
}

/** Negative, zero or positive as `a` is smaller than, equal to or larger than `b`; throws where they have no common measure or no size. */
export function compareQuantities(a: Quantity, b: Quantity): number {
  const [left, right] = [baseValueOf(a), baseValueOf(b)];
  if (!areComparable(a, b) || left === null || right === null) {
    throw new TypeError(`${a.text} and ${b.text} have no common measure`);
  }
  return new Exact(left).comparedTo(right);
}

/** True for a number, or a range, below nought: 增幅−3.2% fell. */
export function isBelowZero({ value, high }: Quantity): boolean {
  return value?.startsWith('-') === true || high === '0';
}

/** A plain number of a unit: 20 → 20个. */
export function plainQuantity(value: string, magnitude: string, unit: Unit): Quantity {
  const parts = [
    { role: 'number', text: value },
    { role: 'magnitude', text: magnitude },
    { role: 'unit', text: unit.symbol },
  ] as const;
  return {
    kind: 'amount',
    text: value + magnitude + unit.symbol,
    parts: parts.filter(({ text }) => text !== ''),
    unit,
    magnitude,
    value,
    low: null,
    high: null,
    approximation: null,
    qualifiers: [],
  };
}
