import { Decimal } from 'decimal.js';
import { fromChineseNumber } from './chinese-number.ts';
import { CLASS_UNITS, MAGNITUDES, RANK_UNIT, UNITS, type Unit } from './unit.ts';

// 40 significant digits hold any printed amount in base units without rounding.
const Exact = Decimal.clone({ precision: 40, toExpPos: 40, toExpNeg: -40 });

/** Words that soften or bound a number. 达 is not one of them: it adds nothing. */
export const QUALIFIERS: readonly string[] = [
  ...['近', '约', '超', '超过', '逾', '不到', '至少'],
  ...['余', '多', '以上', '以下', '以内', '左右'],
];

/**
 * A quantity as a report prints it. `amount` is a number with a unit, `zero` a nought said in words (未发生一起),
 * `rank` a place said in words (第一), `class` a grade (III类).
 */
export type Quantity = Amount | Zero | Rank | Grade;

interface Printed {
  /** The words, unchanged: 50余万人次. */
  readonly text: string;
  readonly unit: Unit;
}

/** A number with a unit. The six word parts, joined in this order, are `text` again. */
export interface Amount extends Printed {
  readonly kind: 'amount';
  readonly parts: {
    readonly before: string;
    readonly number: string;
    readonly inner: string;
    readonly magnitude: string;
    readonly unit: string;
    readonly after: string;
  };
}

/** Nought said in words. */
export interface Zero extends Printed {
  readonly kind: 'zero';
}

/** A place said in words; `place` counts from 1. */
export interface Rank extends Printed {
  readonly kind: 'rank';
  readonly place: number;
}

/** A grade: it has a name and no value. */
export interface Grade extends Printed {
  readonly kind: 'class';
  readonly grade: string;
}

const alternatives = (words: readonly string[]) =>
  [...words]
    .sort((a, b) => b.length - a.length)
    .map((word) => word.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&'))
    .join('|');

const unitNames = alternatives(UNITS.map((unit) => unit.symbol));
const magnitudeNames = alternatives(Object.keys(MAGNITUDES).filter(Boolean));

const AMOUNT = new RegExp(
  `^(?<before>近|约|超过|超|逾|不到|至少)?(?<number>\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?)` +
    `(?<inner>余|多)?(?<magnitude>${magnitudeNames})?(?<unit>${unitNames})(?<after>以上|以下|以内|左右)?$`,
);
const ZERO = new RegExp(`^(?:未发生一|没有一|无一|零)(?<unit>${unitNames})$`);
const RANK = /^第(?<place>\d+|[一二三四五六七八九十]+)(?:位|名)?$/;
const GRADE = new RegExp(
  `^(?<grade>[IVX]+|[\\u2160-\\u216B]|[A-Z]+|[一二三四五])(?<unit>${alternatives(CLASS_UNITS.map((unit) => unit.symbol))})$`,
);

const byName = (units: readonly Unit[], symbol: string | undefined) =>
  units.find((unit) => unit.symbol === symbol);

function parseAmount(text: string): Amount | undefined {
  const found = AMOUNT.exec(text)?.groups;
  const unit = byName(UNITS, found?.['unit']);
  if (!found || !unit) return undefined;
  const part = (name: string) => found[name] ?? '';
  return {
    kind: 'amount',
    text,
    unit,
    parts: {
      before: part('before'),
      number: part('number'),
      inner: part('inner'),
      magnitude: part('magnitude'),
      unit: part('unit'),
      after: part('after'),
    },
  };
}

function parseZero(text: string): Zero | undefined {
  const unit = byName(UNITS, ZERO.exec(text)?.groups?.['unit']);
  return unit && { kind: 'zero', text, unit };
}

function parseRank(text: string): Rank | undefined {
  const words = RANK.exec(text)?.groups?.['place'];
  if (words === undefined) return undefined;
  const place = /^\d+$/.test(words) ? Number(words) : fromChineseNumber(words);
  return place === undefined ? undefined : { kind: 'rank', text, unit: RANK_UNIT, place };
}

function parseGrade(text: string): Grade | undefined {
  const found = GRADE.exec(text)?.groups;
  const unit = byName(CLASS_UNITS, found?.['unit']);
  return found && unit && { kind: 'class', text, unit, grade: found['grade'] ?? '' };
}

/** Reads the printed form, e.g. `3864.96万元`; undefined when the words are no quantity this site knows. */
export function parseQuantity(text: string): Quantity | undefined {
  return parseAmount(text) ?? parseZero(text) ?? parseRank(text) ?? parseGrade(text);
}

/** The printed form again, put together from the parts that were read. */
export function printQuantity(quantity: Quantity): string {
  if (quantity.kind !== 'amount') return quantity.text;
  const { before, number, inner, magnitude, unit, after } = quantity.parts;
  return before + number + inner + magnitude + unit + after;
}

/** The printed number as a plain decimal string (`3864.96`, `0`, `1`); null for a class. */
export function valueOf(quantity: Quantity): string | null {
  switch (quantity.kind) {
    case 'amount':
      return quantity.parts.number.replaceAll(',', '');
    case 'zero':
      return '0';
    case 'rank':
      return String(quantity.place);
    case 'class':
      return null;
  }
}

/** The unit as printed with its magnitude: 万元 for `3864.96万元`. */
export function unitTextOf(quantity: Quantity): string {
  return quantity.kind === 'amount' ? quantity.parts.magnitude + quantity.parts.unit : quantity.unit.symbol;
}

/** Exact size in base units as a plain decimal string: `38649600` for 3864.96万元; null for a class. */
export function baseValueOf(quantity: Quantity): string | null {
  const value = valueOf(quantity);
  if (value === null) return null;
  const magnitude = quantity.kind === 'amount' ? (MAGNITUDES[quantity.parts.magnitude] ?? '1') : '1';
  return new Exact(value).times(magnitude).times(quantity.unit.factor).toFixed();
}

/** The qualifying words printed with the number, in order: `['余']` for 50余万人次. */
export function qualifiersOf(quantity: Quantity): string[] {
  if (quantity.kind !== 'amount') return [];
  const { before, inner, after } = quantity.parts;
  return [before, inner, after].filter((word) => word !== '');
}

/** True when both measure the same thing in the same base unit, so that comparing them means something. */
export function areComparable(a: Quantity, b: Quantity): boolean {
  return (
    a.unit.dimension === b.unit.dimension &&
    a.unit.base === b.unit.base &&
    a.kind !== 'class' &&
    b.kind !== 'class'
  );
}

/** Negative, zero or positive as `a` is smaller than, equal to or larger than `b`; throws across dimensions. */
export function compareQuantities(a: Quantity, b: Quantity): number {
  const [left, right] = [baseValueOf(a), baseValueOf(b)];
  if (!areComparable(a, b) || left === null || right === null) {
    throw new TypeError(`${a.text} and ${b.text} have no common measure`);
  }
  return new Exact(left).comparedTo(right);
}
