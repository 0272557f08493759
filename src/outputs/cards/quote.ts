import { unbrokenRuns } from '../../domain/number-typesetting.ts';
import type { Indicator, Project } from '../../report/model.ts';
import type { Type } from './face.ts';
import { excerptOf, offsetInQuote } from './excerpt.ts';
import { balanceLines, countLines } from './lines.ts';
import { MARGIN, MEASURE, linesAt, type Palette } from './sheet.ts';

const QUOTE: Type = { size: 34, weight: 400 };
const LEADING = 50;
const BELOW = 34;
const HEIGHT = 0.88;

/**
 * The report's own clause on at most `most` lines above `bottom`, on fewer where they would reach above `ceiling`; left
 * out where it says no more than `repeated`. `top` is the upper edge of its words, or where they would have stood, in pixels.
 */
export function quoteOf(
  fact: Indicator | Project,
  {
    bottom,
    ceiling,
    most,
    repeated,
    palette,
  }: { bottom: number; ceiling: number; most: number; repeated: string; palette: Palette },
): { markup: string; top: number } {
  // Numbers are held together as they were read, also those in words or in a unit of this report alone.
  const whole = fact.sentence.flatMap((inline) =>
    inline.kind === 'indicator' ? unbrokenRuns(inline.indicator.quantity) : [],
  );
  const topOf = (count: number) => bottom - BELOW - (count - 1) * LEADING - QUOTE.size * HEIGHT;
  const fits = (words: string) => {
    const length = countLines(words, QUOTE, MEASURE, whole);
    return length <= most && topOf(length) >= ceiling;
  };
  const words = fact.quote === repeated ? undefined : excerptOf(fact.quote, offsetInQuote(fact), fits);
  if (words === undefined) return { markup: '', top: bottom - BELOW };
  const lines = balanceLines(words, QUOTE, MEASURE, whole);
  const top = topOf(lines.length);
  return {
    markup: linesAt(lines, MARGIN, top + QUOTE.size * HEIGHT, LEADING, QUOTE, palette.muted),
    top,
  };
}
