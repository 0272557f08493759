import { countedThing, type KnownUnits, type Unit } from './unit.ts';
import { UNIT_TABLE } from './table.ts';

const bySymbol = (units: readonly Unit[]): KnownUnits => new Map(units.map((unit) => [unit.symbol, unit]));

/** The units of the table. */
export const TABLE_UNITS: KnownUnits = bySymbol(
  Object.entries(UNIT_TABLE).flatMap(([dimension, { families }]) =>
    families.flatMap(({ base, others = {} }): Unit[] => [
      { symbol: base, dimension, base, factor: '1' },
      ...Object.entries(others).map(([symbol, factor]) => ({ symbol, dimension, base, factor })),
    ]),
  ),
);

/** `units` and one more: a unit of this symbol, which counts what it names where it is not known yet. */
export function knowing(units: KnownUnits, symbol: string | undefined): KnownUnits {
  return symbol === undefined || units.has(symbol) ? units : new Map(units).set(symbol, countedThing(symbol));
}

/** A unit that the table surely has. */
export function tableUnit(symbol: string): Unit {
  const unit = TABLE_UNITS.get(symbol);
  if (!unit) throw new Error(`The table of units has no ${symbol}`);
  return unit;
}
