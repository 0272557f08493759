import type { Report } from '../../report/model.ts';
import type { Holdings } from '../../site/pages.ts';
import { widthOf } from './face.ts';
import { breakLines } from './lines.ts';
import { MARGIN, MEASURE, PAPER, cardOf, linesAt, textAt, type Card } from './sheet.ts';

const HEADING_BASELINE = 116;
const ITEM = { size: 34, weight: 400 } as const;
const ITEM_LEADING = 52;
const BETWEEN_ITEMS = '　';
const EMPTY = { size: 44, weight: 400 } as const;
/** Counts that would be smaller side by side are said in a line. */
const LEAST_COUNT = 56;
const DIGIT_HEIGHT = 0.74;

/** Whole items on at most `most` lines; …… after the last where some are left out. */
function itemLines(items: readonly string[], most: number): string[] {
  const lines: string[] = [];
  for (const [index, item] of items.entries()) {
    const last = lines.at(-1);
    // Room for the dots is kept on the last line alone.
    const rest = lines.length === most && index < items.length - 1 ? '……' : '';
    const together = last === undefined ? item : last + BETWEEN_ITEMS + item;
    if (last !== undefined && widthOf(together + rest, ITEM) <= MEASURE) lines[lines.length - 1] = together;
    else {
      const own = breakLines(item, ITEM, MEASURE);
      if (lines.length + own.length > most)
        return [...lines.slice(0, -1), ...breakLines(`${last ?? ''}……`, ITEM, MEASURE)];
      lines.push(...own);
    }
  }
  return lines;
}

/** Counts side by side, each with its unit on the same baseline. */
function countsAt(counts: Holdings['counts'], baseline: number, largest: number): string {
  const unit = { size: counts.length > 1 ? 26 : 64, weight: 400 } as const;
  const gap = { inner: counts.length > 1 ? 8 : 14, outer: 26 };
  const widthAt = (size: number) =>
    counts.reduce(
      (sum, [count, word]) =>
        sum + widthOf(String(count), { size, weight: 400 }) + widthOf(word, unit) + gap.inner + gap.outer,
      -gap.outer,
    );
  let size = largest;
  while (widthAt(size) > MEASURE && size > unit.size) size -= 4;
  if (size < LEAST_COUNT) {
    const said = counts.map(([count, word]) => `${count}${word}`).join('，');
    const lines = breakLines(said, EMPTY, MEASURE);
    return linesAt(lines, MARGIN, HEADING_BASELINE + 84, 60, EMPTY, PAPER.accent);
  }
  const number = { size, weight: 400 } as const;
  let x = MARGIN - size * 0.05;
  return counts
    .map(([count, word]) => {
      const after = x + widthOf(String(count), number) + gap.inner;
      const markup =
        textAt(String(count), x, baseline, number, PAPER.accent) +
        textAt(word, after, baseline, unit, PAPER.ink);
      x = after + widthOf(word, unit) + gap.outer;
      return markup;
    })
    .join('');
}

/** The card of a page of lists. */
export function listCard(card: string, holdings: Holdings, report: Report): Card {
  const counts = holdings.counts.filter(([count]) => count > 0);
  return cardOf(card, report, PAPER, (bottom) => {
    const lines = itemLines(holdings.items, 3);
    const top = bottom - 36 - (lines.length - 1) * ITEM_LEADING;
    const floor = lines.length > 0 ? top - ITEM.size : bottom;
    const size = Math.min(counts.length > 1 ? 130 : 230, (floor - HEADING_BASELINE - 104) / DIGIT_HEIGHT);
    const baseline = (HEADING_BASELINE + 6 + floor + size * DIGIT_HEIGHT) / 2;
    return (
      textAt(holdings.name, MARGIN, HEADING_BASELINE, { size: 60, weight: 600 }, PAPER.ink) +
      (counts.length > 0
        ? countsAt(counts, baseline, size)
        : linesAt(breakLines(holdings.empty, EMPTY, MEASURE), MARGIN, 240, 64, EMPTY, PAPER.ink)) +
      linesAt(lines, MARGIN, top, ITEM_LEADING, ITEM, PAPER.muted)
    );
  });
}
