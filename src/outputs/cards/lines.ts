import { alternatives } from '../../domain/alternatives.ts';
import { QUALIFIERS } from '../../domain/quantity.ts';
import { segmentsOf } from '../../domain/segments.ts';
import { TABLE_UNITS } from '../../domain/unit/known-units.ts';
import { MAGNITUDES } from '../../domain/unit/magnitudes.ts';
import { widthOf, type CardWeight, type Type } from './face.ts';

const SOFTENING = `(?:${alternatives(QUALIFIERS)})?`;
const UNIT = `(?:${alternatives([...TABLE_UNITS.keys(), '月', '日', '号', '类', '级'])})`;
/** What stays on one line: a number with its unit and qualifiers, a nought said in words, a Latin word, a short name in quotation marks. */
const UNBROKEN = new RegExp(
  `${SOFTENING}[A-Za-z\\d\\u2160-\\u216B][A-Za-z\\d.,·/+%-]*${SOFTENING}(?:${alternatives(Object.keys(MAGNITUDES))})?${UNIT}?${SOFTENING}` +
    `|(?:未发生|没有|无)一.|“[^“”]{1,8}”|……|——`,
  'g',
);
const NEVER_FIRST = /[，。、；：！？）》〉”’】〕·…—%]/;
const NEVER_LAST = /[（《〈“‘【〔]/;

/** Offsets within what stays on one line: what `UNBROKEN` finds, and wherever one of `whole` stands. */
function heldIn(text: string, whole: readonly string[]): Set<number> {
  const given = whole.length === 0 ? [] : text.matchAll(new RegExp(alternatives(whole), 'g'));
  const held = new Set<number>();
  for (const { 0: found, index } of [...text.matchAll(UNBROKEN), ...given]) {
    for (let offset = index + 1; offset < index + found.length; offset += 1) held.add(offset);
  }
  return held;
}

/** Offsets at which a line may end. With `words`, only between words, as display lines are broken. */
function breaksIn(text: string, words: boolean, whole: readonly string[]): number[] {
  const held = heldIn(text, whole);
  const wordStarts = words ? new Set(segmentsOf(text).map(({ index }) => index)) : undefined;
  const breaks: number[] = [];
  for (let offset = 1; offset < text.length; offset += 1) {
    if (held.has(offset) || NEVER_FIRST.test(text.charAt(offset)) || NEVER_LAST.test(text.charAt(offset - 1)))
      continue;
    if (wordStarts === undefined || wordStarts.has(offset)) breaks.push(offset);
  }
  return [...breaks, text.length];
}

/** Fills lines one after the other. A stretch that is wider than the measure by itself stands on a line of its own. */
function fill(text: string, breaks: readonly number[], type: Type, measure: number): string[] {
  const lines: string[] = [];
  let start = 0;
  let end = 0;
  for (const offset of breaks) {
    if (end > start && widthOf(text.slice(start, offset), type) > measure) {
      lines.push(text.slice(start, end));
      start = end;
    }
    end = offset;
  }
  if (start < text.length) lines.push(text.slice(start));
  return lines;
}

const fits = (lines: readonly string[], type: Type, measure: number) =>
  lines.every((line) => widthOf(line, type) <= measure);

/** Breaks running words into lines no wider than `measure` pixels. */
export function breakLines(text: string, type: Type, measure: number): string[] {
  return fill(text, breaksIn(text, false, []), type, measure);
}

/** Offsets between words where these suffice, else any at which a line may end. */
function wordBreaks(text: string, type: Type, measure: number, whole: readonly string[] = []): number[] {
  const byWord = breaksIn(text, true, whole);
  return fits(fill(text, byWord, type, measure), type, measure) ? byWord : breaksIn(text, false, whole);
}

/** How many lines `balanceLines` takes. */
export function countLines(text: string, type: Type, measure: number, whole?: readonly string[]): number {
  return fill(text, wordBreaks(text, type, measure, whole), type, measure).length;
}

/** Breaks a name, title or quotation between words, into as few lines as hold it and of like width; none of `whole` is broken. */
export function balanceLines(text: string, type: Type, measure: number, whole?: readonly string[]): string[] {
  const breaks = wordBreaks(text, type, measure, whole);
  const fewest = fill(text, breaks, type, measure);
  const step = type.size / 4;
  for (let narrow = widthOf(text, type) / fewest.length; narrow < measure; narrow += step) {
    const lines = fill(text, breaks, type, narrow);
    if (lines.length === fewest.length && fits(lines, type, measure)) return lines;
  }
  return fewest;
}

/** Lines with the type they are set in. */
export interface SetLines extends Type {
  readonly lines: readonly string[];
}

/**
 * Sets a name or title as large as it goes: the first of `sizes` at which it takes no more lines than `most` and none
 * is wider than `measure`. At the last size it takes the lines it needs: nothing is ever cut.
 */
export function fitLines(
  text: string,
  {
    sizes,
    weight,
    measure,
    most,
  }: { sizes: readonly number[]; weight: CardWeight; measure: number; most: number },
): SetLines {
  const size =
    sizes.find((candidate) => {
      const type = { size: candidate, weight };
      const lines = fill(text, wordBreaks(text, type, measure), type, measure);
      return lines.length <= most && fits(lines, type, measure);
    }) ??
    sizes.at(-1) ??
    0;
  return { lines: balanceLines(text, { size, weight }, measure), size, weight };
}

const NAME_SIZES = [60, 54, 48, 44, 40, 36, 32, 28] as const;
/** A name smaller than this is not read in a chat: sooner does it take a second line. */
const LEAST_ON_ONE_LINE = 44;

/** Sets the name above a fact: on one line while that leaves it large, else on two. */
export function fitName(name: string, measure: number): SetLines {
  const sizes = NAME_SIZES.filter((size) => size >= LEAST_ON_ONE_LINE);
  const onOne = fitLines(name, { sizes, weight: 600, measure, most: 1 });
  return onOne.lines.length === 1
    ? onOne
    : fitLines(name, { sizes: NAME_SIZES.slice(1), weight: 600, measure, most: 2 });
}
