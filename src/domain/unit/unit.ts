/** One unit and its exact size in the base unit of what it measures. */
export interface Unit {
  /** As printed, without 万 or 亿. */
  readonly symbol: string;
  /** What it measures: the id of a dimension of the table, else the editor's own word. */
  readonly dimension: string;
  /** Symbol of the base unit; counted things keep their measure word, so 家 and 个 stay apart. */
  readonly base: string;
  /** Base units in one of this unit as an exact decimal string; null where no decimal is exact (a third). */
  readonly factor: string | null;
}

/** The units that a report's quantities are read with, by symbol. */
export type KnownUnits = ReadonlyMap<string, Unit>;

/** True when sizes in both units can be compared, one in terms of the other. */
export function haveCommonBase(a: Unit, b: Unit): boolean {
  return a.dimension === b.dimension && a.base === b.base;
}

/** A measure word or noun that a report counts with. */
export function countedThing(symbol: string): Unit {
  return { symbol, dimension: 'count', base: symbol, factor: '1' };
}
