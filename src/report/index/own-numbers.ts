import { resultOf, type Sum } from '../../domain/derive.ts';
import { unitTextOf, type Quantity } from '../../domain/quantity.ts';
import { derivedId, type DerivedRecord, type FigureRecord } from '../../figures/figure-schema.ts';
import type { ContentIndex } from './index-content.ts';

/** What a note calls the number that its source gives. */
export const LATER_NUMBER = 'later';

/** What the texts of a figure of stages call the number of things it shows, and of those in the stages told apart. */
export const STAGE_NUMBERS = { all: 'all', lit: 'lit' } as const;

/** What the texts of a figure of squares call what one stands for. */
const SQUARE_NUMBER = 'one';

/** The sum of a derived number with the quantities that go into it; those that are unknown are told elsewhere. */
export function sumOf(
  { quantityById }: Pick<ContentIndex, 'quantityById'>,
  { plus, minus, times, ratio }: DerivedRecord,
): Sum<Quantity> {
  const quantities = (ids: readonly string[] | undefined) => ids?.flatMap((id) => quantityById.get(id) ?? []);
  return {
    plus: quantities(plus),
    minus: quantities(minus),
    times: quantities(times),
    ratio: quantities(ratio),
  };
}

/** Ids of what a derived number is worked out from. */
export function operandsOf({ plus = [], minus = [], times = [], ratio = [] }: DerivedRecord): string[] {
  return [...plus, ...minus, ...times, ...ratio];
}

type Named = readonly (readonly [name: string, text: string | undefined])[];

/** Later numbers, for a figure that shows such, each under its indicator's id with an ending. */
function laterNumbers({ notes }: ContentIndex, { kind }: FigureRecord): Named {
  if (kind !== 'dumbbell') return [];
  return notes.flatMap(({ record: { later } }) =>
    later ? [[`${later.of}-${LATER_NUMBER}`, later.text] as const] : [],
  );
}

/** What one square stands for: {one}. */
function squareOf({ quantityById }: ContentIndex, { kind, indicators = [], one = 1 }: FigureRecord): Named {
  if (kind !== 'areas') return [];
  if (typeof one === 'string') return [[SQUARE_NUMBER, quantityById.get(one)?.text]];
  const first = quantityById.get(indicators[0] ?? '');
  return [[SQUARE_NUMBER, first && `${one}${unitTextOf(first)}`]];
}

/** Names that only the texts of a figure know, with the numbers they stand for; none for a sum that gives no number. */
export function ownNumbers(index: ContentIndex, record: FigureRecord): Map<string, string | undefined> {
  const { derived = [], projects, lit } = record;
  const sums = derived.map(
    (one, position) => [derivedId(one, position), resultOf(sumOf(index, one), index.units)?.text] as const,
  );
  if (!projects) return new Map([...sums, ...laterNumbers(index, record), ...squareOf(index, record)]);
  const shown = projects.flatMap((id) => index.projectById.get(id)?.record.stage ?? []);
  return new Map([
    ...sums,
    [STAGE_NUMBERS.all, String(shown.length)],
    [STAGE_NUMBERS.lit, String(shown.filter((stage) => lit?.includes(stage)).length)],
  ]);
}
