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

/** Ranks and shares have no length that means anything beside another. */
const WITHOUT_BARS = ['rank', 'class', 'percent'];

const unitOf = ({ quantity: { unit } }: Indicator) => unit.base;

function grouped(facts: readonly Indicator[], key: (fact: Indicator) => string): Map<string, Indicator[]> {
  const groups = new Map<string, Indicator[]>();
  for (const fact of facts) groups.set(key(fact), [...(groups.get(key(fact)) ?? []), fact]);
  return groups;
}

/** Facts by id, each among those of its unit. */
export const exploredOf = oncePer((report: Report): ReadonlyMap<string, Explored> => {
  const byUnit = grouped(report.indicators, unitOf);
  return new Map(
    [...byUnit].flatMap(([unit, facts]) => {
      const sized = facts
        .filter(({ quantity }) => isDefinite(quantity))
        .sort((one, other) => compareQuantities(other.quantity, one.quantity));
      const sizes = sized.map(({ quantity }) => Number(baseValueOf(quantity)));
      const largest = sizes[0] ?? 0;
      return facts.map((fact): [string, Explored] => {
        const place = sized.indexOf(fact);
        const size = sizes[place] ?? -1;
        const hasBar =
          sized.length >= LEAST &&
          largest > 0 &&
          size >= 0 &&
          !WITHOUT_BARS.includes(fact.quantity.unit.dimension);
        return [
          fact.id,
          { unit, place: place < 0 ? undefined : place, share: hasBar ? size / largest : undefined },
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
  return [...grouped(facts, key)].map(([value, [first, ...rest]]) => ({
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
