import { expect, test } from 'vitest';
import { countWith, inTheWay, isShown, type FacetRow } from '../../../src/search/facets.ts';

const row = (section: string, unit: string, words: string): FacetRow => ({
  values: { section, unit },
  words,
});
const ROWS = [
  row('economy', '元', '地区生产总值174亿元'),
  row('economy', '%', '增幅6.5%'),
  row('livelihood', '人', '城乡居民医疗保险36550人'),
];
const shown = (choice: Readonly<Record<string, string>>) => ROWS.filter((one) => isShown(one, choice));

test('choices narrow together, and nothing chosen shows all', () => {
  expect(shown({})).toEqual(ROWS);
  expect(shown({ section: '', q: '' })).toEqual(ROWS);
  expect(shown({ section: 'economy', unit: '%' })).toEqual([ROWS[1]]);
  expect(shown({ q: '医疗' })).toEqual([ROWS[2]]);
});

test('a count says what one choice more would show', () => {
  expect(countWith(ROWS, { section: 'economy' }, 'unit', '元')).toBe(1);
  expect(countWith(ROWS, { section: 'economy' }, 'unit', '人')).toBe(0);
  expect(countWith(ROWS, { section: 'economy' }, 'section', '')).toBe(3);
});

test('what is in the way is what alone would show something if it were lifted', () => {
  expect(inTheWay(ROWS, { section: 'economy', q: '医疗' })).toEqual([
    { facet: 'section', count: 1 },
    { facet: 'q', count: 2 },
  ]);
  expect(inTheWay(ROWS, { q: '高铁', section: 'nowhere' })).toEqual([]);
});
