import { toChineseNumber } from '../domain/chinese-number.ts';
import { printedNumber } from '../domain/printed-number.ts';
import type { Section } from '../report/model.ts';
import { titleNames } from './names.ts';

/** Sections that stand side by side on the narrowest phone: alone, and beside the ways into the one that is read. */
const MOST = { alone: 7, besideWays: 5 } as const;
/** What a row takes on a desk, in characters of its type: the whole, the room beside a title, between two, for the ways. */
const ROW = { whole: 84, ordinal: 1.4, gap: 1.5, ways: 5 } as const;

/** The number that stands for a section where there is no room for its title: ours, or the one its title bears; undefined where it bears none. */
export function barOrdinal({ ordinal, selfNumbered, titleLines }: Section): string | undefined {
  if (ordinal === undefined) return undefined;
  return selfNumbered ? printedNumber(titleLines[0] ?? '')?.ordinal : toChineseNumber(ordinal);
}

/** What stands for its title: the first half of a couplet. */
export function barTitle(section: Section): string {
  return titleNames(section)[0] ?? '';
}

/**
 * How the way between sections is laid out above each of them: `row` has ordinals side by side on a phone and titles on a desk;
 * where these do not fit, or a section has no number to stand for it, it is a `list` that folds. A single section needs none.
 */
export function barForm(parts: readonly Section[], hasWays: boolean): 'none' | 'row' | 'list' {
  if (parts.length < 2) return 'none';
  if (parts.length > (hasWays ? MOST.besideWays : MOST.alone)) return 'list';
  if (parts.some((part) => barOrdinal(part) === undefined)) return 'list';
  const titles = parts.reduce((sum, part) => sum + barTitle(part).length + ROW.ordinal, 0);
  const width = titles + ROW.gap * (parts.length - 1) + (hasWays ? ROW.ways : 0);
  return width <= ROW.whole ? 'row' : 'list';
}
