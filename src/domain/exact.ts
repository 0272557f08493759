import { Decimal } from 'decimal.js';

/**
 * Decimal arithmetic without rounding: 60 significant digits hold a printed number, its magnitude, and the sizes of its
 * unit and of that unit's base, each of the length that is read at most.
 */
export const Exact = Decimal.clone({ precision: 60, toExpPos: 60, toExpNeg: -60 });

/** Digits that a number or a unit's size may have at most, so that products of them stay exact. */
export const MOST_DIGITS = 20;
