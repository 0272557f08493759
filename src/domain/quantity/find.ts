import { segmentsOf } from '../segments.ts';
import type { KnownUnits } from '../unit/unit.ts';
import { fold } from './fold.ts';
import { forms, LONGEST, meaningOf } from './parse.ts';
import type { Quantity } from './quantity.ts';

/** A quantity in running words, by offsets, `end` exclusive. */
export interface FoundQuantity {
  readonly start: number;
  readonly end: number;
  readonly quantity: Quantity;
}

/**
 * The quantities in running words, in order, each as long as it can be read. One that begins or ends within a word is
 * none: 零部件 has no 零部, 统一部署 no 一部.
 */
export function quantitiesIn(text: string, units: KnownUnits): FoundQuantity[] {
  const folded = fold(text);
  const reader = forms(units);
  const starts = segmentsOf(text).map(({ index }) => index);
  const edges = new Set([...starts, text.length]);
  const found: FoundQuantity[] = [];
  for (const start of starts) {
    if (start < (found.at(-1)?.end ?? 0)) continue;
    const near = folded.slice(start, start + LONGEST);
    const [longest] = [...reader(near, 0)]
      .filter(({ end }) => edges.has(start + end))
      .sort((a, b) => b.end - a.end);
    if (!longest) continue;
    const end = start + longest.end;
    found.push({ start, end, quantity: meaningOf(longest, text.slice(start, end)) });
  }
  return found;
}
