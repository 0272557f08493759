import { derive } from '../../domain/derive.ts';
import type { DerivedRecord, FigureRecord } from '../../figures/figure-schema.ts';
import type { Datum, Indicator } from '../model.ts';

type Find = (id: string) => Indicator;

function derived(
  { label, plus, minus = [] }: DerivedRecord,
  find: Find,
  words: (template: string) => string,
): Datum {
  const quantity = derive(
    plus.map((id) => find(id).quantity),
    minus.map((id) => find(id).quantity),
  );
  if (!quantity) throw new Error(`${label} was checked and cannot be derived`);
  const signed = [
    ...plus.map((id) => [' + ', find(id)] as const),
    ...minus.map((id) => [' − ', find(id)] as const),
  ];
  return {
    label: words(label),
    text: quantity.text,
    quantity,
    emphasised: false,
    indicator: undefined,
    sum: signed.flatMap(([sign, indicator], position) => (position === 0 ? [indicator] : [sign, indicator])),
  };
}

/** What a figure draws: its indicators, then what is derived from them. `words` fills in the text of a template. */
export function dataOf(record: FigureRecord, find: Find, words: (template: string) => string): Datum[] {
  const { indicators, labels = {}, emphasis = [] } = record;
  return [
    ...indicators.map((id): Datum => {
      const indicator = find(id);
      const label = labels[id];
      return {
        label: label === undefined ? indicator.name : words(label),
        text: indicator.text,
        quantity: indicator.quantity,
        emphasised: emphasis.includes(id),
        indicator,
        sum: undefined,
      };
    }),
    ...(record.derived ?? []).map((one) => derived(one, find, words)),
  ];
}
