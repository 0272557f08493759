import { describe, expect, test } from 'vitest';
import { parseQuantity, refusalOf } from '../../../../src/domain/quantity.ts';
import { TABLE_UNITS } from '../../../../src/domain/unit/known-units.ts';
import { REFUSED } from './refused.ts';

describe.each(Object.entries(REFUSED))('%s', (_, rows) => {
  test.each(rows)('%s', (text, found, expected, advice) => {
    expect(parseQuantity(text, TABLE_UNITS)).toBeUndefined();
    expect(refusalOf(text, TABLE_UNITS)).toEqual({ found, expected, advice });
  });
});

test('every way to be wrong is told', () => {
  expect(Object.values(REFUSED).flat().length).toBeGreaterThanOrEqual(40);
});

test('nobody is sent into code', () => {
  for (const [, ...told] of Object.values(REFUSED).flat()) expect(told.join('')).not.toMatch(/src|\.ts\b/);
});

test('a hundred thousand digits are refused, not computed, and not printed back', () => {
  const text = `${'1'.repeat(100_000)}元`;
  expect(parseQuantity(text, TABLE_UNITS)).toBeUndefined();
  expect(refusalOf(text, TABLE_UNITS)).toEqual({
    found: `“${'1'.repeat(20)}…（共100001个字）”`,
    expected: '不超过20位的数，连单位不超过60个字',
    advice: '检查是否多写了；text 只写一个数。',
  });
  expect(parseQuantity('123456789012345678901元', TABLE_UNITS)).toBeUndefined();
});

test('the nearest unit is looked for among those that the report declares, too', () => {
  const units = new Map(TABLE_UNITS).set('箩筐', {
    symbol: '箩筐',
    dimension: '筐',
    base: '箩筐',
    factor: '1',
  });
  expect(refusalOf('174箩', units).expected).toBe('已知的单位；相近的有“箩筐”');
});

test('a unit that is given does not make a quantity of anything', () => {
  for (const text of ['3亿5000万', '约174余亿', '2%至3', '学生'])
    expect(parseQuantity(text, TABLE_UNITS, '学生'), text).toBeUndefined();
});
