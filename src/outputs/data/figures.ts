import { baseValueOf, unitTextOf } from '../../domain/quantity.ts';
import { plainText, type Datum, type Figure, type Report } from '../../report/model.ts';
import { paths } from '../../site/paths.ts';
import type { Addresses } from '../../site/addresses.ts';
import { csvFile } from './csv.ts';
import { exactNumber, jsonFile } from './json.ts';
import { licences } from './licences.ts';

function datum({
  label,
  text,
  quantity,
  indicator,
  project,
  source,
  sum,
  period,
  standing,
  standingText,
}: Datum) {
  return {
    id: indicator?.id ?? project?.id ?? null,
    label,
    text,
    value: quantity ? exactNumber(quantity.value) : null,
    unit: quantity ? unitTextOf(quantity) : null,
    baseValue: quantity ? exactNumber(baseValueOf(quantity)) : null,
    baseUnit: quantity?.unit.base ?? null,
    source: source ?? null,
    derived: sum !== undefined,
    sum: sum === undefined ? null : plainText(sum),
    period: period?.code ?? null,
    standing,
    standingText: standingText ?? null,
  };
}

/** One figure with what it draws. */
function record(figure: Figure, addresses: Addresses) {
  return {
    id: figure.id,
    kind: figure.kind,
    section: figure.section.id,
    title: plainText(figure.title),
    description: plainText(figure.description),
    caption: plainText(figure.caption) || null,
    note: figure.notes.map(({ text }) => plainText(text)).join('') || null,
    whole: figure.whole?.id ?? null,
    scale: plainText(figure.scale) || null,
    series: figure.data.map(datum),
    sums: figure.sums.map(datum),
    basis: plainText(figure.basis) || null,
    ...addresses.record(paths.figure(figure.id)),
  };
}

/** `/data/figures.json`: every figure with what it draws. */
export function figuresJson({ title, about, figures }: Report, addresses: Addresses): string {
  return jsonFile({
    title,
    licences: licences(about),
    figures: figures.map((figure) => record(figure, addresses)),
  });
}

/** `/figures/<id>.json`: one figure with what it draws. */
export function figureJson(figure: Figure, { title, about }: Report, addresses: Addresses): string {
  return jsonFile({ report: title, licences: licences(about), ...record(figure, addresses) });
}

const COLUMNS = [
  'id',
  'label',
  'text',
  'value',
  'unit',
  'baseValue',
  'baseUnit',
  'period',
  'standing',
  'sum',
  'source',
] as const;

/** `/figures/<id>.csv`: what one figure draws, a row a number; sums that its words rest on among them. */
export function figureCsv(figure: Figure): string {
  const rows = [...figure.data, ...figure.sums].map(({ indicator, project, quantity, period, ...datum }) => ({
    id: indicator?.id ?? project?.id ?? null,
    label: datum.label,
    text: datum.stated,
    value: quantity?.value ?? null,
    unit: quantity ? unitTextOf(quantity) : null,
    baseValue: quantity ? baseValueOf(quantity) : null,
    baseUnit: quantity?.unit.base ?? null,
    period: period?.code ?? null,
    standing: datum.standing,
    sum: datum.sum ? plainText(datum.sum) : null,
    source: datum.source ?? null,
  }));
  return csvFile(COLUMNS, rows);
}
