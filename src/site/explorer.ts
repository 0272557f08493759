import { isDefinite, compareQuantities, baseValueOf } from '../domain/quantity.ts';
import { standingLabel } from '../domain/standing.ts';
import { oncePer } from '../domain/once.ts';
import type { Indicator, Report } from '../report/model.ts';
import { partName } from './names.ts';

/** Facts of one unit are few enough to be compared and enough to be worth it. */
const LEAST = 2;

/** How a fact is found, ordered and drawn among those of its unit. */
export interface Explored {
  readonly unit: string;
  /** 0 is the largest of its unit; undefined for what has no size. */
  readonly place: number | undefined;
  /** Length of its bar, 0 to 1, beside the largest of its unit; undefined where a bar would say nothing. */
  readonly share: number | undefined;
}

/** A choice with what it is called and how many facts it holds. */
export interface Option {
  readonly value: string;
  readonly label: string;
  readonly count: number;
}

const WITHOUT_BARS = ['rank', 'class', 'percent'];

const unitOf = ({ quantity: { unit } }: Indicator) => unit.base;

/** Ranks and shares have no length that means anything beside another; 10亿元以上 has none of its own. */
const hasLength = ({ quantity }: Indicator) =>
  !WITHOUT_BARS.includes(quantity.unit.dimension) && quantity.low === null && quantity.high === null;

/** Facts by id, each among those of its unit. */
export const exploredOf = oncePer((report: Report): ReadonlyMap<string, Explored> => {
  const byUnit = Map.groupBy(report.indicators, unitOf);
  return new Map(
    [...byUnit].flatMap(([unit, facts]) => {
      const sized = facts
        .filter(({ quantity }) => isDefinite(quantity))
        .sort((one, other) => compareQuantities(other.quantity, one.quantity));
      const drawn = sized.filter(hasLength);
      const sizeOf = ({ quantity }: Indicator) => Number(baseValueOf(quantity));
      const largest = Math.max(0, ...drawn.map(sizeOf));
      return facts.map((fact): [string, Explored] => {
        const place = sized.indexOf(fact);
        const hasBar = drawn.length >= LEAST && largest > 0 && drawn.includes(fact) && sizeOf(fact) >= 0;
        return [
          fact.id,
          {
            unit,
            place: place < 0 ? undefined : place,
            share: hasBar ? sizeOf(fact) / largest : undefined,
          },
        ];
      });
    }),
  );
});

function options(
  facts: readonly Indicator[],
  key: (fact: Indicator) => string,
  label: (fact: Indicator) => string,
): Option[] {
  return [...Map.groupBy(facts, key)].map(([value, [first, ...rest]]) => ({
    value,
    label: first ? label(first) : value,
    count: rest.length + 1,
  }));
}

/** What facts can be narrowed by; a facet with one value narrows nothing and is left out. */
export function facetsOf(
  report: Report,
): { readonly name: string; readonly label: string; readonly options: Option[] }[] {
  const { indicators } = report;
  return [
    {
      name: 'section',
      label: '部分',
      options: options(
        indicators,
        ({ section }) => section.id,
        ({ section }) => partName(section),
      ),
    },
    { name: 'unit', label: '单位', options: options(indicators, unitOf, unitOf) },
    {
      name: 'standing',
      label: '性质',
      options: options(
        indicators,
        ({ standing }) => standing,
        ({ standing }) => standingLabel(standing),
      ),
    },
    {
      name: 'period',
      label: '期间',
      options: options(
        indicators,
        ({ period }) => period.code,
        ({ period }) => period.text,
      ),
    },
  ].filter((facet) => facet.options.length > 1);
}
