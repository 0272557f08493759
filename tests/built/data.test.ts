import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import { builtReport, builtText } from '../support/built.ts';
import { MAIN, SITES } from '../support/sites.ts';
import { needs } from './needs.ts';

needs(...SITES);

/** The contract's columns: what other programs hold on to. New ones come at the end. */
const COLUMNS = {
  indicators:
    'id,name,section,text,value,unit,qualifier,change,changeId,baseValue,baseUnit,quote,note,class,direction,period,scope,dimension,paragraph,path,url,standing,standingText,low,high,approximation',
  projects: 'id,name,section,stage,stageText,quote,note,paragraph,path,url,period,standing,standingText',
};

type Row = Record<string, string | number | null>;

for (const site of SITES) {
  for (const [kind, columns] of Object.entries(COLUMNS) as [keyof typeof COLUMNS, string][]) {
    test(`${site.name}: ${kind}.csv opens in a spreadsheet and says what ${kind}.json says`, () => {
      const bytes = readFileSync(join(site.folder, `data/${kind}.csv`));
      expect([...bytes.subarray(0, 3)], 'byte order mark').toEqual([0xef, 0xbb, 0xbf]);
      const text = bytes.toString('utf8').slice(1);
      expect(text.split('\r\n')[0]).toBe(columns);
      expect(text.replaceAll('\r\n', ''), 'line ends after RFC 4180').not.toMatch(/[\r\n]/);

      const rows = parse(text, { columns: true });
      const records =
        (JSON.parse(builtText(site.folder, `data/${kind}.json`)) as Record<string, Row[]>)[kind] ?? [];
      expect(records).toHaveLength(builtReport(site)[kind].length);
      expect(rows).toEqual(
        records.map((record) =>
          Object.fromEntries(Object.entries(record).map(([name, value]) => [name, String(value ?? '')])),
        ),
      );
      for (const row of rows as Record<string, string>[]) {
        for (const cell of Object.values(row))
          expect(cell, 'no cell starts a formula').not.toMatch(/^[=+@\t\r]|^-(?!\d+(?:\.\d+)?$)/);
      }
    });
  }

  test(`${site.name}: paths lead to pages; addresses are absolute, or null while the site's own is unknown`, () => {
    const { indicators } = JSON.parse(builtText(site.folder, 'data/indicators.json')) as {
      indicators: Row[];
    };
    for (const { id, path, url } of indicators) {
      expect(path).toBe(`indicators/${id}/`);
      expect(url).toBe(
        site.published === undefined ? null : `${site.published}${site.base}indicators/${id}/`,
      );
    }
  });
}

test('numbers are the printed ones; base values the same quantities in base units', () => {
  const { indicators } = JSON.parse(builtText(MAIN.folder, 'data/indicators.json')) as { indicators: Row[] };
  const pick = (id: string) => {
    const record = indicators.find((one) => one['id'] === id);
    return (
      record && [
        record['value'],
        record['unit'],
        record['baseValue'],
        record['baseUnit'],
        record['dimension'],
      ]
    );
  };
  expect(pick('gdp')).toEqual([174, '亿元', 17400000000, '元', 'yuan']);
  expect(pick('farm-subsidies')).toEqual([3864.96, '万元', 38649600, '元', 'yuan']);
  expect(pick('farmland-red-line')).toEqual([10.26, '万亩', 102600, '亩', 'area']);
  expect(pick('cultural-visits')).toEqual([50, '万人次', 500000, '人次', 'person-times']);
  expect(pick('gdp-growth')).toEqual([6.5, '%', 6.5, '%', 'percent']);
  expect(pick('reform-score-rank')).toEqual([1, '位', 1, '位', 'rank']);
  expect(pick('serious-accidents')).toEqual([0, '起', 0, '起', 'count']);
  expect(pick('water-quality')).toEqual([null, '类', null, null, 'class']);
});

test('bounds are the words’ own, and an approximation is said', () => {
  const { indicators } = JSON.parse(builtText(MAIN.folder, 'data/indicators.json')) as { indicators: Row[] };
  const stated = indicators
    .filter(({ low, high, approximation }) => low !== null || high !== null || approximation !== null)
    .map(({ id, value, low, high, approximation }) => [id, value, low, high, approximation]);
  expect(stated).toEqual([
    ['large-project-threshold', 10, 10, null, null],
    ['village-income-growth', 19, 19, null, null],
    ['pm25-average', 35, null, 35, null],
    ['cultural-events', 40, null, null, '近'],
    ['cultural-visits', 50, null, null, '余'],
  ]);
});

test('report.json has every paragraph in order', () => {
  const file = JSON.parse(builtText(MAIN.folder, 'data/report.json')) as {
    sections: { id: string; paragraphs: { id: string; text: string }[] }[];
  };
  expect(
    file.sections.map(({ id, paragraphs }) => [id, paragraphs.map(({ id: one, text }) => [one, text])]),
  ).toEqual(
    builtReport().sections.map(({ id, paragraphs }) => [
      id,
      paragraphs.map(({ id: one, text }) => [one, text]),
    ]),
  );
});
