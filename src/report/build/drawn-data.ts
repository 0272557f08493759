import { derive } from '../../domain/derive.ts';
import { standingLabel } from '../../domain/standing.ts';
import type { DerivedRecord, FigureRecord } from '../../figures/figure-schema.ts';
import type { Datum, Indicator } from '../model.ts';
import { stated, wordsBefore } from '../stated.ts';

type Find = (id: string) => Indicator;

/** The standing of what is derived: that of its parts, which the checks have found to be one. */
function derivedStanding(parts: readonly Indicator[]): Pick<Datum, 'standing' | 'standingText'> {
  const { standing = 'result', standingText } = parts[0] ?? {};
  const said = new Set(parts.map((part) => part.standingText));
  return { standing, standingText: said.size === 1 ? standingText : standingLabel(standing) };
}

function derived(
  { label, plus, minus = [] }: DerivedRecord,
  find: Find,
  words: (template: string) => string,
): Datum {
  const signed = [
    ...plus.map((id) => [' + ', find(id)] as const),
    ...minus.map((id) => [' − ', find(id)] as const),
  ];
  const quantity = derive(
    plus.map((id) => find(id).quantity),
    minus.map((id) => find(id).quantity),
  );
  if (!quantity) throw new Error(`${label} was checked and cannot be derived`);
  const parts = signed.map(([, indicator]) => indicator);
  const standing = derivedStanding(parts);
  const isOfOnePeriod = new Set(parts.map(({ period }) => period.code)).size === 1;
  return {
    label: words(label),
    text: quantity.text,
    stated: stated({ text: quantity.text, standingText: standing.standingText, qualifiers: [] }),
    quantity,
    ...standing,
    period: isOfOnePeriod ? parts[0]?.period : undefined,
    emphasised: false,
    indicator: undefined,
    sum: signed.flatMap(([sign, indicator], position) =>
      [(position === 0 ? '' : sign) + wordsBefore(indicator), indicator].filter((part) => part !== ''),
    ),
  };
}

/** What a figure draws: its indicators, then what is derived from them. `words` fills in the text of a template. */
export function dataOf(record: FigureRecord, find: Find, words: (template: string) => string): Datum[] {
  const { indicators, labels = {}, emphasis = [] } = record;
  return [
    ...indicators.map((id): Datum => {
      const indicator = find(id);
      const { name, text, quantity, standing, standingText, period } = indicator;
      const label = labels[id];
      return {
        label: label === undefined ? name : words(label),
        text,
        stated: stated(indicator),
        quantity,
        standing,
        standingText,
        period,
        emphasised: emphasis.includes(id),
        indicator,
        sum: undefined,
      };
    }),
    ...(record.derived ?? []).map((one) => derived(one, find, words)),
  ];
}
