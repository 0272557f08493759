import { Exact } from '../exact.ts';
import { tableUnit } from '../unit/known-units.ts';
import { qualifiedMeasure, type Meaning, type QualifiedMeasure } from './amount.ts';
import { onOneScale } from './one-scale.ts';
import type { Units } from './printed-unit.ts';
import type { Qualification } from './qualifiers.ts';
import { place } from './rank.ts';
import { either, optional, read, sequence, word, type Reader } from './reader.ts';

const MOST_IN_VERB = 8;
/** Words that say a number changed: 提高, 增加, 下降, 压缩, 延长. */
export const CHANGED = /[提增升降减缩压扩跃延涨跌回攀]/;

/** 提高, 压缩, 跃升: whatever Chinese words say how it changed, shortest first. */
const verb: Reader<string> = function* (text, start) {
  for (let end = start; end <= Math.min(start + MOST_IN_VERB, text.length); end += 1) {
    const words = text.slice(start, end);
    if (!/^\p{Script=Han}*$/u.test(words)) return;
    yield read('link', start, end, words);
  }
};

/** Where a number may lie: null is open. */
function interval(value: string, { bound }: Qualification): readonly [string | null, string | null] {
  return [bound === 'high' ? null : value, bound === 'low' ? null : value];
}

function hull(
  a: readonly [string | null, string | null],
  b: readonly [string | null, string | null],
): Pick<Meaning, 'low' | 'high'> {
  const pick = (x: string | null, y: string | null, isWanted: (first: string, second: string) => boolean) =>
    x === null || y === null ? null : isWanted(x, y) ? x : y;
  return {
    low: pick(a[0], b[0], (x, y) => new Exact(x).lessThan(y)),
    high: pick(a[1], b[1], (x, y) => new Exact(x).greaterThan(y)),
  };
}

/** An end of a change: a number, or a place (第20位). */
function end(units: Units): Reader<QualifiedMeasure> {
  const rank: Reader<QualifiedMeasure> = sequence([place], (value) => ({
    measure: { value, style: 'words', magnitude: '', unit: tableUnit('位'), inner: [], isBare: false },
    qualification: { words: [], approximation: null, bound: undefined },
  }));
  return either(rank, qualifiedMeasure(units));
}

/** 由2%提高到3%: the value is what was reached, low and high are the ends. */
export function fromTo(units: Units): Reader<Meaning> {
  return sequence(
    [
      optional(word('link', { 由: true, 从: true })),
      end(units),
      verb,
      word('link', { 到: true, 至: true, 为: true }),
      end(units),
    ],
    (opening, from, how, _, to) => {
      const [a, b] = [from.measure, to.measure];
      if (a.value === null || b.value === null || (!opening && !CHANGED.test(how))) return undefined;
      const pair = onOneScale({ ...a, value: a.value }, { ...b, value: b.value });
      if (!pair || new Exact(pair.values[0]).equals(pair.values[1])) return undefined;
      const [first, value] = pair.values;
      return {
        kind: 'from-to',
        unit: pair.unit,
        magnitude: pair.magnitude,
        value,
        ...hull(interval(first, from.qualification), interval(value, to.qualification)),
        approximation: to.qualification.approximation ?? from.qualification.approximation,
        qualifiers: [...from.qualification.words, ...to.qualification.words],
      };
    },
  );
}
