import { typesetNumber } from '../../domain/number-typesetting.ts';
import { baseValueOf } from '../../domain/quantity.ts';
import { plainText, type Datum, type Figure, type Indicator, type Project } from '../../report/model.ts';
import type { DrawnDatum, Drawing } from '../../figures/drawing.ts';
import { statedChange } from '../../report/stated.ts';
import { mixesPeriods } from '../../site/periods.ts';

/** The page that a datum leads to; undefined where it has none. */
export type PageOf = (fact: Indicator | Project) => string | undefined;

/** How the drawing names a datum: with its period where `dated`. */
function nameOf({ label, period, quantity }: Datum, dated: boolean): string {
  return dated && quantity && period && !label.includes(period.text) ? `${label}（${period.text}）` : label;
}

/** A derived number says so, with its sum. */
function detailOf({ detail, sum }: Datum): string {
  return [...(sum ? [`推算：${plainText(sum)}`] : []), ...(detail === undefined ? [] : [detail])].join('，');
}

function boundOf(text: string): DrawnDatum['bound'] {
  if (/^至少|以上$/.test(text)) return 'least';
  return /^至多|以下$|以内$/.test(text) ? 'most' : undefined;
}

function numberOf({ quantity, stated, text }: Datum): Pick<DrawnDatum, 'number' | 'value' | 'unitValue'> {
  if (!quantity) return { number: { lead: '', number: stated, tail: '' }, value: 0, unitValue: 1 };
  const before = stated.endsWith(text) ? stated.slice(0, stated.length - text.length) : '';
  const value = Number(baseValueOf(quantity));
  const printed = Number(quantity.value);
  return { number: typesetNumber(quantity, before), value, unitValue: printed === 0 ? 1 : value / printed };
}

/**
 * What is drawn of a figure. `pageOf` gives the page of a fact; `only` tells that indicator apart from all others, as its
 * own page does.
 */
export function drawingOf(figure: Figure, pageOf: PageOf, only?: Indicator): Drawing {
  const isDated = mixesPeriods(figure.data);
  return {
    id: figure.id,
    kind: figure.kind,
    own: figure.own,
    data: figure.data.map((datum): DrawnDatum => {
      const fact = datum.indicator ?? datum.project;
      const number = numberOf(datum);
      return {
        id: datum.id,
        label: nameOf(datum, isDated),
        detail: detailOf(datum),
        text: datum.stated,
        ...number,
        value: datum.stage ?? number.value,
        emphasised: only === undefined ? datum.emphasised : datum.indicator === only,
        isDerived: datum.sum !== undefined,
        bound: boundOf(datum.text),
        change: datum.indicator?.change ? statedChange(datum.indicator.change) : '',
        href: fact && pageOf(fact),
      };
    }),
  };
}
