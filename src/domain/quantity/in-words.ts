import { tableUnit } from '../unit/known-units.ts';
import type { Unit } from '../unit/unit.ts';
import type { Meaning } from './amount.ts';
import { unitOf, type FoundUnit, type Units } from './printed-unit.ts';
import { at } from './numeral.ts';
import { either, read, sequence, word, type Reader } from './reader.ts';

const stated = (kind: Meaning['kind'], unit: Unit, value: string | null): Meaning => ({
  kind,
  unit,
  magnitude: '',
  value,
  low: null,
  high: null,
  approximation: null,
  qualifiers: [],
});

const ABSENT = { 未发生: true, 没有发生: true, 未出现: true, 未新增: true, 没有: true, 无: true };

const noneOf = ({ unit, inner, plusHalf }: FoundUnit): Meaning | undefined =>
  inner || plusHalf ? undefined : stated('zero', unit, '0');

/** A nought: 未发生一起, 无一例, 零起. */
export function zero(units: Units): Reader<Meaning> {
  const unit = unitOf(units);
  return either(
    sequence([word('link', ABSENT), word('number', { 一: true, '1': true }), unit], (_, _one, found) =>
      noneOf(found),
    ),
    sequence([word('number', { 零: true }), unit], (_, found) => noneOf(found)),
  );
}

/** Growth without a number: below, at or above nought. */
export const growth: Reader<Meaning> = word('number', {
  负增长: { ...stated('growth', tableUnit('%'), null), high: '0' },
  零增长: stated('growth', tableUnit('%'), '0'),
  正增长: { ...stated('growth', tableUnit('%'), null), low: '0' },
});

/** Units of a grade: it has a name and no size. */
const GRADE_UNITS: readonly Unit[] = ['类', '级'].map((symbol) => ({
  symbol,
  dimension: 'class',
  base: symbol,
  factor: '1',
}));
const GRADE = /(?:[IVX]+|[\u2160-\u216B]|[A-Z]+|[一二三四五])(?=(?<unit>[类级]))/y;

/** III类, 二级. */
export const grade: Reader<Meaning> = function* (text, start) {
  const found = at(GRADE, text, start);
  const unit = GRADE_UNITS.find(({ symbol }) => symbol === found?.groups?.['unit']);
  if (!found || !unit) return;
  const end = start + found[0].length;
  const name = read('number', start, end, undefined);
  const after = read('unit', end, end + unit.symbol.length, undefined);
  yield {
    end: after.end,
    spans: [...name.spans, ...after.spans],
    meaning: { ...stated('class', unit, null), grade: found[0] },
  };
};
