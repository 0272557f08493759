import { isInWords, type TypesetNumber } from './number-typesetting.ts';

/** Steps of display size. Longer numbers are set smaller, so that each fills the measure and none overflows it. */
export type NumberSize = 'short' | 'middle' | 'long' | 'longest' | 'words' | 'many-words';

interface Step {
  readonly name: NumberSize;
  /** Type size in hundredths of the largest. */
  readonly size: number;
  /** The widest number it is for, in halves of an em. */
  readonly most: number;
}

/** The steps, largest first. */
const STEPS: readonly Step[] = [
  { name: 'short', size: 100, most: 3 },
  { name: 'middle', size: 78, most: 5 },
  { name: 'long', size: 56, most: 7 },
  { name: 'longest', size: 34, most: 12 },
  { name: 'many-words', size: 20, most: Infinity },
];
const STEPS_OF_WORDS: readonly Step[] = [{ name: 'words', size: 42, most: 10 }, ...STEPS.slice(3)];
/** What a number may take with what stands beside it, in hundredths of the largest type: the width of a small phone. */
const MEASURE = 265;
/** The same where large words stand beside it, of which none may be smaller than a share of it. */
const MEASURE_OF_ALL = 236;
/** What a character beside the number takes, beside a long unit, and the space before it. */
const BESIDE = { each: 21, eachOfMany: 16, gap: 6 } as const;

/** Marks as wide as a Han character. */
const WIDE = /[\p{Script=Han}—～〜\uFF00-\uFF5E]/gu;

/** True where so much stands before the large number that it has a line of its own. */
export function isLed({ lead }: TypesetNumber): boolean {
  return lead.length > 4;
}

/** Size of the words that bound a number at poster size, as a share of its own. */
const QUALIFIER = 0.4;

/** What the words that bound a number take beside it, in hundredths of the largest type, where the number has `size` of these. */
function qualifiersRoom(words: readonly string[], size: number): number {
  return words.reduce((sum, word) => sum + word.length * QUALIFIER * size + BESIDE.gap, 0);
}

/**
 * The step for a number: words and wide marks are a full em each, digits about half. `qualifiers` are those of the words
 * beside it that are set larger, as on a poster.
 */
export function numberSize(typeset: TypesetNumber, qualifiers: readonly string[] = []): NumberSize {
  const { number, tail } = typeset;
  const large = qualifiers.filter((words) => words !== '');
  // Where all is measured, so is the sign of per cent, which is wider than a digit.
  const signs = large.length > 0 ? (number.match(/[%‰]/g)?.length ?? 0) : 0;
  const halves = number.length + (number.match(WIDE)?.length ?? 0) + signs;
  const sides = [isLed(typeset) ? '' : typeset.lead, tail]
    .map((words) => large.reduce((rest, word) => rest.replace(word, ''), words))
    .filter((words) => words !== '');
  const each = tail.length > 4 ? BESIDE.eachOfMany : BESIDE.each;
  const beside = sides.reduce((sum, words) => sum + words.length * each + BESIDE.gap, 0);
  const steps = isInWords(typeset) ? STEPS_OF_WORDS : STEPS;
  const fitting = steps.find(
    ({ size, most }) =>
      halves <= most &&
      (halves / 2) * size + beside + qualifiersRoom(large, size) <=
        (large.length > 0 ? MEASURE_OF_ALL : MEASURE),
  );
  return fitting?.name ?? 'many-words';
}
