import { baseValueOf, valueOf, type Quantity } from './quantity.ts';

/** The words of a quantity in three parts: what stands before the large number, the number, what follows it. */
export interface TypesetNumber {
  readonly lead: string;
  readonly number: string;
  readonly tail: string;
}

/**
 * How a quantity is set at display size: 近·40·场, ·50·余万人次, ··未发生一起. Joined, the parts are `before` and the
 * printed words.
 */
export function typesetNumber(quantity: Quantity, before = ''): TypesetNumber {
  const { lead, ...rest } = typesetPrinted(quantity);
  return { lead: before + lead, ...rest };
}

function typesetPrinted(quantity: Quantity): TypesetNumber {
  switch (quantity.kind) {
    case 'amount': {
      const { before, number, inner, magnitude, unit, after } = quantity.parts;
      return unit === '%'
        ? { lead: before, number: number + inner + unit, tail: after }
        : { lead: before, number: number, tail: inner + magnitude + unit + after };
    }
    case 'class':
      return { lead: '', number: quantity.grade, tail: quantity.unit.symbol };
    default:
      return { lead: '', number: quantity.text, tail: '' };
  }
}

/** Steps of display size. Longer numbers are set smaller, so that each fills the measure and none overflows it. */
export type NumberSize = 'short' | 'middle' | 'long' | 'longest' | 'words';

/** The step for a number: words are a full em each, digits about half. */
export function numberSize({ number, tail }: TypesetNumber): NumberSize {
  if (/\p{Script=Han}/u.test(number)) return 'words';
  if (number.length <= 3) return 'short';
  if (number.length <= 5) return 'middle';
  // Beside a long unit there is room for fewer digits.
  return number.length <= 7 && tail.length <= 3 ? 'long' : 'longest';
}

const GROUPING = new Intl.NumberFormat('zh-CN', { maximumFractionDigits: 20 });

/**
 * The exact size in base units for a reader, `17 400 000 000元` grouped as Chinese print groups it; empty where the
 * printed form already is in base units, or has no value.
 */
export function baseValueText(quantity: Quantity): string {
  const base = baseValueOf(quantity);
  if (base === null || quantity.kind !== 'amount' || base === valueOf(quantity)) return '';
  // Intl takes decimal strings, so nothing passes through a binary float.
  return GROUPING.format(base as `${number}`) + quantity.unit.base;
}
