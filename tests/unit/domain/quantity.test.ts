import { describe, expect, test } from 'vitest';
import {
  areComparable,
  baseValueOf,
  compareQuantities,
  parseQuantity,
  printQuantity,
  qualifiersOf,
  unitTextOf,
  valueOf,
  type Quantity,
} from '../../../src/domain/quantity.ts';

function quantity(text: string): Quantity {
  const parsed = parseQuantity(text);
  if (!parsed) throw new Error(`${text} is not read as a quantity`);
  return parsed;
}

describe('parseQuantity', () => {
  // text, value, unit as printed, base value, base unit, dimension
  test.each([
    ['174亿元', '174', '亿元', '17400000000', '元', 'yuan'],
    ['3864.96万元', '3864.96', '万元', '38649600', '元', 'yuan'],
    ['10.26万亩', '10.26', '万亩', '102600', '亩', 'area'],
    ['2070万美元', '2070', '万美元', '20700000', '美元', 'dollars'],
    ['800万欧元', '800', '万欧元', '8000000', '欧元', 'euros'],
    ['12.5公顷', '12.5', '公顷', '187.5', '亩', 'area'],
    ['7.38公里', '7.38', '公里', '7380', '米', 'length'],
    ['1250.5万吨', '1250.5', '万吨', '12505000000', '公斤', 'mass'],
    ['50余万人次', '50', '万人次', '500000', '人次', 'person-times'],
    ['36550人', '36550', '人', '36550', '人', 'people'],
    ['25户', '25', '户', '25', '户', 'households'],
    ['18.5个', '18.5', '个', '18.5', '个', 'count'],
    ['43家', '43', '家', '43', '家', 'count'],
    ['6.5%', '6.5', '%', '6.5', '%', 'percent'],
    ['0.3个百分点', '0.3', '个百分点', '0.3', '个百分点', 'percentage-points'],
    ['16位', '16', '位', '16', '位', 'rank'],
    ['第一', '1', '位', '1', '位', 'rank'],
    ['第十二位', '12', '位', '12', '位', 'rank'],
    ['35微克/立方米以下', '35', '微克/立方米', '35', '微克/立方米', 'concentration'],
    ['未发生一起', '0', '起', '0', '起', 'count'],
    ['3,864.96万元', '3864.96', '万元', '38649600', '元', 'yuan'],
    ['1.5万亿元', '1.5', '万亿元', '1500000000000', '元', 'yuan'],
  ])('%s', (text, value, unit, baseValue, base, dimension) => {
    const parsed = quantity(text);
    expect(valueOf(parsed)).toBe(value);
    expect(unitTextOf(parsed)).toBe(unit);
    expect(baseValueOf(parsed)).toBe(baseValue);
    expect(parsed.unit.base).toBe(base);
    expect(parsed.unit.dimension).toBe(dimension);
    expect(printQuantity(parsed)).toBe(text);
  });

  test('a class has a name and no value', () => {
    const parsed = quantity('III类');
    expect(parsed).toMatchObject({ kind: 'class', grade: 'III' });
    expect(valueOf(parsed)).toBeNull();
    expect(baseValueOf(parsed)).toBeNull();
    expect(parseQuantity('Ⅲ类')).toMatchObject({ grade: 'Ⅲ' });
  });

  test.each([
    '174',
    '亿元',
    '174 亿元',
    '174亿元,',
    '1,74亿元',
    '约',
    '',
    '174亿亿元',
    '十二家',
    '174箩',
    '.5元',
  ])('refuses %o', (text) => {
    expect(parseQuantity(text)).toBeUndefined();
  });
});

test('base values stay exact where binary floats would not', () => {
  // 0.1 + 0.2 territory: 1.1 × 1e8 is 110000000.00000001 in binary floating point.
  expect(baseValueOf(quantity('1.1亿美元'))).toBe('110000000');
  expect(baseValueOf(quantity('99999999999999999.99亿元'))).toBe('9999999999999999999000000');
});

test.each([
  ['50余万人次', ['余']],
  ['近40场', ['近']],
  ['35微克/立方米以下', ['以下']],
  ['约50多万人以上', ['约', '多', '以上']],
  ['174亿元', []],
  ['第一', []],
])('qualifiers of %s', (text, expected) => {
  expect(qualifiersOf(quantity(text))).toEqual(expected);
});

describe('comparison', () => {
  test('works within a dimension, across magnitudes and units', () => {
    expect(compareQuantities(quantity('174亿元'), quantity('3864.96万元'))).toBeGreaterThan(0);
    expect(compareQuantities(quantity('15亩'), quantity('1公顷'))).toBe(0);
    expect(compareQuantities(quantity('未发生一起'), quantity('7起'))).toBeLessThan(0);
  });

  test.each([
    ['174亿元', '1.1亿美元'],
    ['43家', '43个'],
    ['666人', '50余万人次'],
    ['6.5%', '0.3个百分点'],
    ['III类', 'II类'],
  ])('%s and %s have no common measure', (a, b) => {
    expect(areComparable(quantity(a), quantity(b))).toBe(false);
    expect(() => compareQuantities(quantity(a), quantity(b))).toThrow(TypeError);
  });
});
