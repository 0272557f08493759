import { knowing } from '../unit/known-units.ts';
import type { KnownUnits } from '../unit/unit.ts';
import { amount, type Meaning } from './amount.ts';
import { fold } from './fold.ts';
import { fromTo } from './from-to.ts';
import { grade, growth, zero } from './in-words.ts';
import type { Quantity } from './quantity.ts';
import { range } from './range.ts';
import { rank } from './rank.ts';
import { either, partsOf, readWhole, type Read, type Reader } from './reader.ts';

/** Longer words are no quantity, and are not searched for one. */
export const LONGEST = 60;

/** Every form a quantity is printed in, those said in words alone first. */
function formsWith(known: KnownUnits, given: string | undefined): Reader<Meaning> {
  const units = { known: knowing(known, given), implied: undefined };
  const all = given === undefined ? units : { ...units, implied: units.known.get(given) };
  return either(zero(all), rank, grade, growth, amount(all), range(all), fromTo(all));
}

const formsOf = new WeakMap<KnownUnits, Reader<Meaning>>();

/** The forms with nothing but known units, put together once for all words that are read with them. */
export function forms(known: KnownUnits): Reader<Meaning> {
  const made = formsOf.get(known) ?? formsWith(known, undefined);
  formsOf.set(known, made);
  return made;
}

/**
 * Reads the printed form, e.g. `3864.96万元`; undefined where the words are no quantity. `given` is the unit of a number
 * that prints none, or the noun it counts.
 */
export function parseQuantity(text: string, units: KnownUnits, given?: string): Quantity | undefined {
  if (text.length > LONGEST) return undefined;
  const found = readWhole(given === undefined ? forms(units) : formsWith(units, given), fold(text));
  return found && meaningOf(found, text);
}

/** What was read, with the words it was read from. */
export function meaningOf(found: Read<Meaning>, text: string): Quantity {
  return { ...found.meaning, text, parts: partsOf(found, text) };
}

/** The printed form again, put together from the parts that were read. */
export function printQuantity({ parts }: Quantity): string {
  return parts.map(({ text }) => text).join('');
}
