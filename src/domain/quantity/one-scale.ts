import { Exact } from '../exact.ts';
import { MAGNITUDES } from '../unit/magnitudes.ts';
import { haveCommonBase, type Unit } from '../unit/unit.ts';

/** A number in a magnitude of a unit. */
export interface Sized {
  readonly value: string;
  readonly magnitude: string;
  readonly unit: Unit;
}

/** Two numbers in the same magnitude of the same unit. */
export interface Pair {
  readonly values: readonly [string, string];
  readonly magnitude: string;
  readonly unit: Unit;
}

const times = (value: string, ...factors: string[]) =>
  factors.reduce((product, factor) => product.times(factor), new Exact(value)).toFixed();

/**
 * Two numbers on one scale: as printed where they share magnitude and unit, else in their unit, else in its base.
 * Undefined where they measure different things.
 */
export function onOneScale(a: Sized, b: Sized): Pair | undefined {
  const withoutMagnitude = ({ value, magnitude }: Sized) => times(value, MAGNITUDES[magnitude] ?? '1');
  if (a.unit.symbol === b.unit.symbol) {
    if (a.magnitude === b.magnitude)
      return { values: [a.value, b.value], magnitude: a.magnitude, unit: a.unit };
    return { values: [withoutMagnitude(a), withoutMagnitude(b)], magnitude: '', unit: a.unit };
  }
  const { dimension, base } = b.unit;
  if (!haveCommonBase(a.unit, b.unit) || a.unit.factor === null || b.unit.factor === null) return undefined;
  return {
    values: [times(withoutMagnitude(a), a.unit.factor), times(withoutMagnitude(b), b.unit.factor)],
    magnitude: '',
    unit: { symbol: base, dimension, base, factor: '1' },
  };
}
