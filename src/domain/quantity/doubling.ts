import { tableUnit } from '../unit/known-units.ts';
import type { Measure } from './measure.ts';
import { words } from './numeral.ts';
import { optional, sequence, word, type Reader } from './reader.ts';

/** 翻一番 · 翻了两番 · 翻番: how often something doubled. How many times as much that is stays unsaid, as in print. */
export const doubling: Reader<Measure> = sequence(
  [word('link', { 翻: true, 翻了: true }), optional(words), word('unit', { 番: tableUnit('番') })],
  (_, times, unit) => ({
    value: times?.value ?? '1',
    style: 'words',
    magnitude: '',
    unit,
    inner: [],
    isBare: false,
  }),
);
