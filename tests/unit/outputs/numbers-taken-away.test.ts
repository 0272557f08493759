import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import { parseQuantity } from '../../../src/domain/quantity.ts';
import { TABLE_UNITS } from '../../../src/domain/unit/known-units.ts';
import { csvFile } from '../../../src/outputs/data/csv.ts';
import { indicatorsCsv, indicatorsJson } from '../../../src/outputs/data/indicators.ts';
import { indicatorData } from '../../../src/outputs/structured-data/structured-data.ts';
import { loadReport } from '../../../src/report/load.ts';
import { byId, type Indicator, type Report } from '../../../src/report/model.ts';
import { addressesAt } from '../../../src/site/addresses.ts';

const loading = loadReport('tests/fixtures/harbour');
if ('problems' in loading) throw new Error(JSON.stringify(loading.problems));
const { report } = loading;
const addresses = addressesAt({ basePath: '/', origin: undefined });

/** A fact of the report, as if it had been printed with this number. */
function printedAs(text: string, given?: string): Indicator {
  const quantity = parseQuantity(text, TABLE_UNITS, given);
  if (!quantity) throw new Error(text);
  const fact = byId(report.indicators, 'containers');
  return { ...fact, text, quantity, qualifiers: quantity.qualifiers };
}

// value, unit, qualifier, base value and unit, low, high, approximation
const TAKEN_AWAY = [
  ['174亿元', '174', '亿元', '', '17400000000', '元', '', '', ''],
  ['近40场', '40', '场', '近', '40', '场', '', '', '近'],
  ['−3.2%', '-3.2', '%', '', '-3.2', '%', '', '', ''],
  ['19%以上', '19', '%', '以上', '19', '%', '19', '', ''],
  ['不超过3天', '3', '天', '不超过', '4320', '分钟', '', '3', ''],
  ['数十家', '', '家', '数', '', '', '', '', '数'],
  ['−5%至−3%', '', '%', '', '', '', '-5', '-3', ''],
  ['由2%提高到3%', '3', '%', '', '3', '%', '2', '3', ''],
  ['三分之一', '1', '1/3', '', '', '', '', '', ''],
  ['负增长', '', '%', '', '', '', '', '0', ''],
  [
    '99999999999999999.99亿元',
    '99999999999999999.99',
    '亿元',
    '',
    '9999999999999999999000000',
    '元',
    '',
    '',
    '',
  ],
] as const;

test.each(TAKEN_AWAY)(
  '%s as a row of data, exact to the last digit',
  (text, value, unit, qualifier, baseValue, baseUnit, low, high, approximation) => {
    const one: Report = { ...report, indicators: [printedAs(text)] };
    const expected = { text, value, unit, qualifier, baseValue, baseUnit, low, high, approximation };
    const rows = parse(indicatorsCsv(one, addresses).slice(1), { columns: true });
    expect(rows).toEqual([expect.objectContaining(expected)]);
    // Digits of numbers are compared as written: reading them as floats would lose the last ones.
    const json = indicatorsJson(one, addresses);
    const numbers = ['value', 'baseValue', 'low', 'high'] as const;
    for (const name of numbers)
      expect(json).toContain(`"${name}": ${expected[name] === '' ? 'null' : expected[name]},`);
    expect(json).toContain(`"approximation": ${approximation === '' ? 'null' : `"${approximation}"`}`);
  },
);

test('a formula is no cell, a number below nought is', () => {
  const rows = ['=1+1', '+1', '-1+1', '@x', '-3.2', '-0.05'].map((cell) => ({ cell }));
  expect(parse(csvFile(['cell'], rows).slice(1))).toEqual([
    ['cell'],
    ["'=1+1"],
    ["'+1"],
    ["'-1+1"],
    ["'@x"],
    ['-3.2'],
    ['-0.05'],
  ]);
});

test.each([
  ['174亿元', { value: 174, unitText: '亿元' }],
  ['近40场', { value: '近40场' }],
  ['19%以上', { value: '19%以上', minValue: 19, unitText: '%' }],
  ['35微克/立方米以下', { value: '35微克/立方米以下', maxValue: 35, unitText: '微克/立方米' }],
  ['200万至300万人', { value: '200万至300万人', minValue: 200, maxValue: 300, unitText: '万人' }],
  ['由2%提高到3%', { value: 3, unitText: '%' }],
  ['数十家', { value: '数十家' }],
  ['负增长', { value: '负增长', maxValue: 0, unitText: '%' }],
  ['第一', { value: 1, unitText: '位' }],
])('%s as structured data: bounds in numbers only where the words state them', (text, expected) => {
  const { '@type': type, ...data } = indicatorData(report, printedAs(text)) as unknown as Record<
    string,
    unknown
  >;
  expect(type).toBe('Observation');
  const numbers = Object.fromEntries(
    ['value', 'minValue', 'maxValue', 'unitText'].flatMap((name) =>
      name in data ? [[name, data[name]]] : [],
    ),
  );
  expect(numbers).toEqual(expected);
});
