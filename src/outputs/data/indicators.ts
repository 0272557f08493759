import { baseValueOf, unitTextOf } from '../../domain/quantity.ts';
import { plainText, type Indicator, type Report } from '../../report/model.ts';
import { paths } from '../../site/paths.ts';
import type { Addresses } from '../../site/addresses.ts';
import { csvFile, type Cell } from './csv.ts';
import { exactNumber, jsonFile } from './json.ts';
import { licences } from './licences.ts';

type Column = (typeof COLUMNS)[number];

/** Columns are only ever added, at the end. */
const COLUMNS = [
  ...([
    'id',
    'name',
    'section',
    'text',
    'value',
    'unit',
    'qualifier',
    'change',
    'changeId',
    'baseValue',
    'baseUnit',
  ] as const),
  ...([
    'quote',
    'note',
    'class',
    'direction',
    'period',
    'scope',
    'dimension',
    'paragraph',
    'path',
    'url',
    'standing',
    'standingText',
  ] as const),
  ...(['low', 'high', 'approximation'] as const),
] as const;
const NUMBERS: readonly Column[] = ['value', 'baseValue', 'low', 'high'];

type Row = Readonly<Record<Column, Cell>>;

const orNull = (words: string): string | null => (words === '' ? null : words);

/** Softening words; 预计 has always been among them, and stays for those who read this column. */
function qualifierText({ standing, standingText, qualifiers }: Indicator): string {
  return [
    ...(standing === 'estimate' && standingText !== undefined ? [standingText] : []),
    ...qualifiers,
  ].join('、');
}

function row(indicator: Indicator, addresses: Addresses): Row {
  const { quantity, change, section, paragraph } = indicator;
  const baseValue = baseValueOf(quantity);
  return {
    id: indicator.id,
    name: indicator.name,
    section: section.id,
    text: indicator.text,
    value: quantity.value,
    unit: unitTextOf(quantity),
    qualifier: orNull(qualifierText(indicator)),
    change: change?.text ?? null,
    changeId: change?.id ?? null,
    baseValue,
    baseUnit: baseValue === null ? null : quantity.unit.base,
    quote: indicator.quote,
    note: orNull(indicator.notes.map(({ text }) => plainText(text)).join('')),
    class: quantity.grade ?? null,
    direction: indicator.direction ?? null,
    period: indicator.period.code,
    scope: orNull(plainText(indicator.scope)),
    dimension: quantity.unit.dimension,
    paragraph: paragraph.id,
    ...addresses.record(paths.indicator(indicator.id)),
    standing: indicator.standing,
    standingText: indicator.standingText ?? null,
    low: quantity.low,
    high: quantity.high,
    approximation: quantity.approximation,
  };
}

/** `/data/indicators.json`: every fact, numbers as numbers. */
export function indicatorsJson({ title, about, indicators }: Report, addresses: Addresses): string {
  const records = indicators.map((indicator) => {
    const cells = row(indicator, addresses);
    return Object.fromEntries(
      COLUMNS.map((name) => [name, NUMBERS.includes(name) ? exactNumber(cells[name]) : cells[name]]),
    );
  });
  return jsonFile({ title, licences: licences(about), indicators: records });
}

/** `/data/indicators.csv`: the same as a table. */
export function indicatorsCsv({ indicators }: Report, addresses: Addresses): string {
  return csvFile(
    COLUMNS,
    indicators.map((indicator) => row(indicator, addresses)),
  );
}
