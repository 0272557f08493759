import type { Part, Role } from './quantity.ts';

/** Something read from a text: where it ends, what it means, and which of its words do what. */
export interface Read<M> {
  readonly end: number;
  readonly meaning: M;
  readonly spans: readonly Span[];
}

/** A part by its offsets. */
interface Span {
  readonly role: Role;
  readonly start: number;
  readonly end: number;
}

/** Every way to read `text` from `start`, the likeliest first. */
export type Reader<M> = (text: string, start: number) => Iterable<Read<M>>;

/** One reading; words that were not there make no part. */
export function read<M>(role: Role, start: number, end: number, meaning: M): Read<M> {
  return { end, meaning, spans: start === end ? [] : [{ role, start, end }] };
}

/** One of the words of a table, longest first. */
export function word<M>(role: Role, meanings: Readonly<Record<string, M>>): Reader<M> {
  const words = Object.entries(meanings).sort(([a], [b]) => b.length - a.length);
  return function* (text, start) {
    for (const [found, meaning] of words)
      if (text.startsWith(found, start)) yield read(role, start, start + found.length, meaning);
  };
}

/** What `reader` finds, or nothing. */
export function optional<M>(reader: Reader<M>): Reader<M | undefined> {
  return function* (text, start) {
    yield* reader(text, start);
    yield { end: start, meaning: undefined, spans: [] };
  };
}

/** What any of the readers finds, those named first preferred. */
export function either<M>(...readers: readonly Reader<M>[]): Reader<M> {
  return function* (text, start) {
    for (const reader of readers) yield* reader(text, start);
  };
}

/** One after the other; `combine` says what they mean together, or undefined where they mean nothing. */
export function sequence<T extends unknown[], M>(
  readers: readonly [...{ [K in keyof T]: Reader<T[K]> }],
  combine: (...meanings: { [K in keyof T]: T[K] }) => M | undefined,
): Reader<M> {
  const all: readonly Reader<unknown>[] = readers;
  function* from(text: string, start: number, position: number, before: Read<unknown>[]): Iterable<Read<M>> {
    const reader = all[position];
    if (reader) {
      for (const one of reader(text, start)) yield* from(text, one.end, position + 1, [...before, one]);
      return;
    }
    const meaning = combine(...(before.map((one) => one.meaning) as T));
    if (meaning !== undefined) yield { end: start, meaning, spans: before.flatMap(({ spans }) => spans) };
  }
  return (text, start) => from(text, start, 0, []);
}

/** The first reading that takes the whole text. */
export function readWhole<M>(reader: Reader<M>, text: string): Read<M> | undefined {
  for (const found of reader(text, 0)) if (found.end === text.length) return found;
  return undefined;
}

/** The parts of a reading in the words of `text`. */
export function partsOf({ spans }: Read<unknown>, text: string): Part[] {
  return spans.map(({ role, start, end }) => ({ role, text: text.slice(start, end) }));
}
