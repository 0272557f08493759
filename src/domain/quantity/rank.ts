import { tableUnit } from '../unit/known-units.ts';
import type { Meaning } from './amount.ts';
import { digits, words, type Numeral } from './numeral.ts';
import { either, optional, sequence, word, type Reader } from './reader.ts';

const counted = optional(word('unit', { 位: true, 名: true }));

const placeOf = ({ value }: Numeral) => (value !== null && /^[1-9]\d*$/.test(value) ? value : undefined);

/** The place that is said: 第一, 第12位, 首位. */
export const place: Reader<string> = either(
  sequence([word('number', { 第: true }), either(digits, words), counted], (_, number) => placeOf(number)),
  word('number', { 首位: '1', 榜首: '1' }),
);

const within: Reader<string> = sequence(
  [word('before', { 前: true }), either(digits, words), counted],
  (_, number) => placeOf(number),
);

const meaningOf = (value: string, isWithin: boolean): Meaning => ({
  kind: 'rank',
  unit: tableUnit('位'),
  magnitude: '',
  value,
  low: null,
  high: isWithin ? value : null,
  approximation: null,
  qualifiers: isWithin ? ['前'] : [],
});

/** A place, or the last of the places it is among (前三): counted from 1. */
export const rank: Reader<Meaning> = either(
  sequence([place], (value) => meaningOf(value, false)),
  sequence([within], (value) => meaningOf(value, true)),
);
