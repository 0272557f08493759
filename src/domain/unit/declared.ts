import { Exact, MOST_DIGITS } from '../exact.ts';
import { UNIT_TABLE, dimensionName } from './table.ts';
import type { KnownUnits, Unit } from './unit.ts';

/** A unit that a report has and the table has not. */
export interface DeclaredUnit {
  readonly symbol: string;
  /** What it measures, in Chinese: a name of the table, or a word of the editor's. */
  readonly measures: string;
  /** A known unit that measures the same, and how many of it one of this is; neither where it is its own base. */
  readonly base?: string | undefined;
  readonly factor?: string | undefined;
}

/** Why a declaration cannot stand: its position in the list, and what is wrong. */
export interface UnitFault {
  readonly position: number;
  readonly fault: 'known' | 'no-such-base' | 'other-measure';
}

const dimensionOf = (name: string): string =>
  Object.keys(UNIT_TABLE).find((id) => dimensionName(id) === name) ?? name;

function inTermsOf(base: Unit, { symbol, factor }: DeclaredUnit): Unit {
  const size = base.factor === null ? null : new Exact(factor ?? '1').times(base.factor).toFixed();
  return { symbol, dimension: base.dimension, base: base.base, factor: size };
}

/** `known` with the units of a report; a declaration with a fault is left out. */
export function withDeclared(
  known: KnownUnits,
  declared: readonly DeclaredUnit[],
): { units: KnownUnits; faults: UnitFault[] } {
  const units = new Map(known);
  const faults: UnitFault[] = [];
  // Bases first, so that the order of the file does not matter.
  const inOrder = declared.map((unit, position) => ({ unit, position }));
  for (const { unit, position } of [
    ...inOrder.filter(({ unit: { base } }) => base === undefined),
    ...inOrder.filter(({ unit: { base } }) => base !== undefined),
  ]) {
    const dimension = dimensionOf(unit.measures);
    const base = unit.base === undefined ? undefined : units.get(unit.base);
    if (units.has(unit.symbol)) faults.push({ position, fault: 'known' });
    else if (unit.base === undefined) {
      units.set(unit.symbol, { symbol: unit.symbol, dimension, base: unit.symbol, factor: '1' });
    } else if (!base) faults.push({ position, fault: 'no-such-base' });
    else if (base.dimension !== dimension) faults.push({ position, fault: 'other-measure' });
    else units.set(unit.symbol, inTermsOf(base, unit));
  }
  return { units, faults };
}

/** True for the exact size of a unit in its base: a plain decimal above zero. */
export function isFactor(text: string): boolean {
  const plain = /^(?:0|[1-9]\d*)(?:\.\d+)?$/.test(text) && text.length <= MOST_DIGITS;
  return plain && !new Exact(text).isZero();
}
