import { describe, expect, test } from 'vitest';
import { baseValueOf, parseQuantity } from '../../../../src/domain/quantity.ts';
import { isFactor, withDeclared } from '../../../../src/domain/unit/declared.ts';
import { TABLE_UNITS } from '../../../../src/domain/unit/known-units.ts';
import { nearestUnit } from '../../../../src/domain/unit/nearest.ts';
import { isUnitSymbol } from '../../../../src/domain/unit/symbol.ts';
import { UNIT_TABLE } from '../../../../src/domain/unit/table.ts';

describe('the table', () => {
  const families = Object.values(UNIT_TABLE).flatMap((dimension) => dimension.families);
  const symbols = families.flatMap(({ base, others = {} }) => [base, ...Object.keys(others)]);

  test('has every symbol once, and every size is exact', () => {
    expect([...new Set(symbols)]).toEqual(symbols);
    for (const { others = {} } of families)
      for (const factor of Object.values(others)) expect(isFactor(factor), factor).toBe(true);
  });

  test('measures different things under different names', () => {
    const names = Object.values(UNIT_TABLE).map(({ name }) => name);
    expect([...new Set(names)]).toEqual(names);
  });

  test('has each base unit as itself', () => {
    for (const { base, factor } of TABLE_UNITS.values()) {
      expect(TABLE_UNITS.get(base)?.base).toBe(base);
      expect(factor).not.toBeNull();
    }
  });

  test.each([
    '元',
    '亩',
    '公里',
    '吨',
    '斤',
    '立方米',
    '千瓦时',
    '千瓦',
    '年',
    '周年',
    '天',
    '小时',
    '个月',
    '岁',
    '%',
    '‰',
    '人',
    '户',
    '件',
  ])('knows %s', (symbol) => {
    expect(TABLE_UNITS.has(symbol)).toBe(true);
  });
});

describe('units of one report', () => {
  test('stand beside those of the table, whatever their order', () => {
    const { units, faults } = withDeclared(TABLE_UNITS, [
      { symbol: '大箩', measures: '质量', base: '箩', factor: '3' },
      { symbol: '箩', measures: '质量', base: '斤', factor: '25.5' },
      { symbol: '井', measures: '油井' },
    ]);
    // A base that is itself said in terms of another must stand before what it is the base of.
    expect(faults).toEqual([{ position: 0, fault: 'no-such-base' }]);
    const basket = parseQuantity('4箩', units);
    expect(basket && [baseValueOf(basket), basket.unit.base, basket.unit.dimension]).toEqual([
      '51',
      '公斤',
      'mass',
    ]);
    expect(parseQuantity('12万余井', units)?.unit).toMatchObject({ dimension: '油井', base: '井' });
    expect(parseQuantity('4箩', TABLE_UNITS)).toBeUndefined();
  });

  test.each([
    [{ symbol: '吨', measures: '质量' }, 'known'],
    [{ symbol: '箩', measures: '质量', base: '石', factor: '1' }, 'no-such-base'],
    [{ symbol: '箩', measures: '体积', base: '公斤', factor: '1' }, 'other-measure'],
  ])('%j is refused', (declared, fault) => {
    expect(withDeclared(TABLE_UNITS, [declared]).faults).toEqual([{ position: 0, fault }]);
  });
});

test.each(['0.5', '15', '0.000001', '1000000'])('%s is a size', (text) => {
  expect(isFactor(text)).toBe(true);
});

test.each(['0', '0.0', '-1', '1e3', '.5', '1,000', '05', '1/3', '123456789012345678901'])(
  '%s is no size',
  (text) => {
    expect(isFactor(text)).toBe(false);
  },
);

test.each(['学生', '标准箱', '千卡', '位院士', '吨/日', 'km²'])('%s can be a unit', (word) => {
  expect(isUnitSymbol(word)).toBe(true);
});

test.each([
  '',
  '万人',
  '亿元',
  '十字',
  '多边形',
  '余人',
  '3箩',
  '箩 筐',
  '箩，',
  '一二三四五六七八九十一二三',
])('%o can be none', (word) => {
  expect(isUnitSymbol(word)).toBe(false);
});

test.each([
  ['公倾', '公顷'],
  ['平方公', '平方公里'],
  ['标箱', '标准箱'],
  ['立方', '立方米'],
  ['箩', undefined],
])('nearest to %s', (word, expected) => {
  expect(nearestUnit(word, TABLE_UNITS)).toBe(expected);
});
