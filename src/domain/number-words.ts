import { quantitiesIn, type Quantity } from './quantity.ts';
import { segmentsOf } from './segments.ts';
import type { KnownUnits } from './unit/unit.ts';

/** A stretch of text that says a number. `end` is exclusive. */
export interface NumberWords {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** Where 一 is a number even alone: 增长一倍, 降低一成. */
const COUNTED_IN_ONES: readonly string[] = ['percent', 'percentage-points', 'multiple', 'doublings'];

/** 一批, 一个, 一年: no more than an article. */
function isArticle({ kind, unit, parts }: Quantity): boolean {
  const [number, ...rest] = parts;
  return (
    (kind === 'amount' || kind === 'class') &&
    number?.role === 'number' &&
    number.text === '一' &&
    rest.every(({ role }) => role === 'unit') &&
    !COUNTED_IN_ONES.includes(unit.dimension)
  );
}

/** A number from two up in a word of its own, with at most one character more: 三 of 三农, 两手, 十四. In longer words (千方百计) it counts nothing. */
const BARE = /^[二三四五六七八九十两](?:.?|[一二三四五六七八九十百千万亿]*)$/;

/** Words that only look like a number: 十分 is no score, 数字 no number of characters. */
const ALIKE = /十分|十足|数字|数位|第三方|第一时间|第一线/g;

/** The numbers that running words say in Chinese or in digits, in order: quantities, places, and numbers without a unit. */
export function numberWordsIn(text: string, units: KnownUnits): NumberWords[] {
  const words = text.replace(ALIKE, (alike) => '\u0000'.repeat(alike.length));
  const quantities = quantitiesIn(words, units);
  const isIn = (offset: number) => quantities.some(({ start, end }) => offset >= start && offset < end);
  const bare = segmentsOf(words).filter(({ segment, index }) => BARE.test(segment) && !isIn(index));
  return [
    ...quantities
      .filter(({ quantity }) => !isArticle(quantity))
      .map(({ start, end }) => ({ text: text.slice(start, end), start, end })),
    ...bare.map(({ segment, index }) => ({ text: segment, start: index, end: index + segment.length })),
  ].sort((a, b) => a.start - b.start);
}
