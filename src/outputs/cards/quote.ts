import type { Indicator, Project } from '../../report/model.ts';
import type { Type } from './face.ts';
import { excerptOf, offsetInQuote } from './excerpt.ts';
import { balanceLines } from './lines.ts';
import { MARGIN, MEASURE, linesAt, type Palette } from './sheet.ts';

export const QUOTE: Type = { size: 34, weight: 400 };
const LEADING = 50;
const BELOW = 34;
const HEIGHT = 0.88;

/**
 * The report's own clause on at most `most` lines above `bottom`; left out where it says no more than `repeated`.
 * `top` is the upper edge of its words, or `bottom` where there are none, in pixels.
 */
export function quoteOf(
  fact: Indicator | Project,
  { bottom, most, repeated, palette }: { bottom: number; most: number; repeated: string; palette: Palette },
): { markup: string; top: number } {
  const words =
    fact.quote === repeated
      ? undefined
      : excerptOf(
          fact.quote,
          offsetInQuote(fact),
          (part) => balanceLines(part, QUOTE, MEASURE).length <= most,
        );
  if (words === undefined) return { markup: '', top: bottom - BELOW };
  const lines = balanceLines(words, QUOTE, MEASURE);
  const first = bottom - BELOW - (lines.length - 1) * LEADING;
  return {
    markup: linesAt(lines, MARGIN, first, LEADING, QUOTE, palette.muted),
    top: first - QUOTE.size * HEIGHT,
  };
}
