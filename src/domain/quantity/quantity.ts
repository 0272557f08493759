import type { Unit } from '../unit/unit.ts';

/**
 * How a report says it: a number with its unit (also in words, as a share or a multiple), two numbers with what lies
 * between, a change from one to the other, a nought in words (未发生一起), a place (第一), growth without a number
 * (负增长), a grade (III类).
 */
export type QuantityKind = 'amount' | 'range' | 'from-to' | 'zero' | 'rank' | 'growth' | 'class';

/** What a piece of the printed words does in them. */
export type Role = 'before' | 'number' | 'inner' | 'magnitude' | 'unit' | 'link' | 'after';

/** A piece of the printed words. */
export interface Part {
  readonly role: Role;
  readonly text: string;
}

/** A quantity as a report prints it, and what the words say. All numbers are plain decimal strings, in `magnitude` of `unit`. */
export interface Quantity {
  readonly kind: QuantityKind;
  /** The words, unchanged: 50余万人次. */
  readonly text: string;
  /** Joined, they are `text`. */
  readonly parts: readonly Part[];
  readonly unit: Unit;
  /** 万 for 50余万人次; empty where there is none. */
  readonly magnitude: string;
  /** The printed number; of a change, the one that was reached. Null where the words give no one number (数十家, 3%至5%, III类). */
  readonly value: string | null;
  /** The least that a bound, a range or a change states; null where nothing is stated or it is open. */
  readonly low: string | null;
  /** The most, likewise. */
  readonly high: string | null;
  /** The word that says the number is not exact: 近, 余, 左右, 数. */
  readonly approximation: string | null;
  /** Words that soften or bound the number, in the order of print. */
  readonly qualifiers: readonly string[];
  /** The name of a grade, III of III类. */
  readonly grade?: string;
}
