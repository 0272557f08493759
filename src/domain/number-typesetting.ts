import { baseValueOf, type Quantity, type QuantityKind } from './quantity.ts';
import type { Part } from './quantity/quantity.ts';

/** The words of a quantity in three parts: what stands before the large number, the number, what follows it. */
export interface TypesetNumber {
  readonly lead: string;
  readonly number: string;
  readonly tail: string;
}

const HAN = /\p{Script=Han}/u;

const textOf = (parts: readonly Part[]) => parts.map(({ text }) => text).join('');

/** Kinds that are said in words alone: set as one. */
const WORDS: readonly QuantityKind[] = ['zero', 'rank', 'growth'];

/** Units that are set as large as their number: 19%, 三成, 翻一番. */
const AS_LARGE: readonly string[] = ['%', '‰', '‱', '成', '番'];

/** How many of the parts, counted from the first, end with the last of a kind. */
const through = (parts: readonly Part[], isWanted: (part: Part) => boolean) =>
  parts.findLastIndex(isWanted) + 1;

/** How far the large number reaches: 174 · 十万 · 200万至300万 · 19%. */
function endOfNumber(parts: readonly Part[], { kind, unit, magnitude }: Quantity): number {
  const end = through(parts, ({ role }) => role === 'number');
  const withMagnitude = through(parts, ({ role }) => role === 'magnitude' || role === 'number');
  const withUnit = through(parts, ({ role }) => role === 'unit' || role === 'number');
  if (AS_LARGE.includes(unit.symbol)) return withUnit;
  if (kind === 'range') {
    const first = parts.slice(
      0,
      through(parts, ({ role }) => role === 'link'),
    );
    if (first.some(({ role }) => role === 'unit')) return withUnit;
    return first.some(({ role }) => role === 'magnitude') ? withMagnitude : end;
  }
  const isInWords = parts.every(({ role, text }) => role !== 'number' || HAN.test(text));
  return isInWords && magnitude !== '' ? withMagnitude : end;
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
  const { kind, parts, text, unit } = quantity;
  const isOneWord = parts.some((part) => part.text === '半' && part.role === 'number');
  if (WORDS.includes(kind) || (isOneWord && unit.symbol === '1/2'))
    return { lead: '', number: text, tail: '' };
  // Of a change only the number that was reached is large.
  const from = kind === 'from-to' ? through(parts, ({ role }) => role === 'link') : 0;
  const start = parts.findIndex(({ role }, position) => position >= from && role !== 'before');
  const end = start + endOfNumber(parts.slice(start), quantity);
  return {
    lead: textOf(parts.slice(0, start)),
    number: textOf(parts.slice(start, end)),
    tail: textOf(parts.slice(end)),
  };
}

/** Words that follow the number and its unit and bound or loosen it: 以下 of 35微克/立方米以下; empty where there are none. */
export function wordsAfter({ parts }: Quantity): string {
  const last = parts.at(-1);
  return last?.role === 'after' ? last.text : '';
}

/** Two numbers whose words are longer than this, in characters, may be parted: no narrow line holds them. */
const MOST_ON_ONE_LINE = 12;

/** A single number longer than this parts from its unit. */
const MOST_WITH_UNIT = 18;

/** The words in runs within which no line breaks: one for most, more where two numbers stand far from each other. */
export function unbrokenRuns(quantity: Quantity): string[] {
  const { kind, parts, text } = quantity;
  if (kind !== 'range' && kind !== 'from-to') {
    const { lead, number, tail } = typesetNumber(quantity);
    return text.length <= MOST_WITH_UNIT || tail === '' ? [text] : [lead + number, tail];
  }
  if (text.length <= MOST_ON_ONE_LINE) return [text];
  const second = parts.findLastIndex(({ role }) => role === 'link') + 1;
  const verb = parts.findIndex(({ role }, position) => role === 'link' && position > 0);
  const cuts = kind === 'from-to' ? [0, verb, second] : [0, second];
  return cuts.map((cut, position) => textOf(parts.slice(cut, cuts[position + 1])));
}

/** True where the large number has Chinese words in it, which are taller and wider than digits. */
export function isInWords({ number }: TypesetNumber): boolean {
  return HAN.test(number);
}

const GROUPING = new Intl.NumberFormat('zh-CN', { maximumFractionDigits: 20 });

/** What is said in its own unit as plainly as in any other: 3年, 两小时. */
const NOT_CONVERTED: readonly string[] = ['time'];

/**
 * The exact size in base units for a reader, `17,400,000,000元` grouped as Chinese print groups it; empty where the
 * printed form already is in base units, or is no single number.
 */
export function baseValueText(quantity: Quantity): string {
  const base = baseValueOf(quantity);
  const { kind, unit, value } = quantity;
  if (base === null || kind !== 'amount' || base === value || NOT_CONVERTED.includes(unit.dimension))
    return '';
  // Intl takes decimal strings, so nothing passes through a binary float.
  return GROUPING.format(base as `${number}`).replace('-', '−') + unit.base;
}
