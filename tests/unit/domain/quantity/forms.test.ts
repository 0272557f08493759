import { describe, expect, test } from 'vitest';
import { baseValueOf, parseQuantity, printQuantity, unitTextOf } from '../../../../src/domain/quantity.ts';
import { TABLE_UNITS } from '../../../../src/domain/unit/known-units.ts';
import { FORMS } from './forms.ts';

describe.each(Object.entries(FORMS))('%s', (_, forms) => {
  test.each(forms.map((form) => [form[0], form] as const))('%s', (text, form) => {
    const [, value, unit, base, baseUnit, meaning = {}] = form;
    const { kind = 'amount', low = null, high = null, about = null, given, grade } = meaning;
    const quantity = parseQuantity(text, TABLE_UNITS, given);
    if (!quantity) throw new Error(`${text} is not read as a quantity`);
    expect({
      kind: quantity.kind,
      value: quantity.value,
      unit: unitTextOf(quantity),
      base: baseValueOf(quantity),
      baseUnit: quantity.unit.base,
      low: quantity.low,
      high: quantity.high,
      about: quantity.approximation,
      grade: quantity.grade,
    }).toEqual({ kind, value, unit, base, baseUnit, low, high, about, grade });
    expect(printQuantity(quantity)).toBe(text);
  });
});

test('there are as many forms as a report may well print', () => {
  expect(Object.values(FORMS).flat().length).toBeGreaterThanOrEqual(120);
});

test.each([
  ['50余万人次', ['余']],
  ['近40场', ['近']],
  ['35微克/立方米以下', ['以下']],
  ['50多万人以上', ['多', '以上']],
  ['由近30家增加到50余家', ['近', '余']],
  ['数十家', ['数']],
  ['174亿元', []],
  ['第一', []],
])('the qualifying words of %s, in the order of print', (text, expected) => {
  expect(parseQuantity(text, TABLE_UNITS)?.qualifiers).toEqual(expected);
});
