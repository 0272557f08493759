import { toChineseNumber } from '../domain/chinese-number.ts';
import { printedNumber } from '../domain/printed-number.ts';
import type { Section } from '../report/model.ts';
import { titleNames } from './names.ts';

/** The number that stands for a section where there is no room for its title: ours, or the one its title bears; undefined where it bears none. */
export function menuOrdinal({ ordinal, selfNumbered, titleLines }: Section): string | undefined {
  if (ordinal === undefined) return undefined;
  return selfNumbered ? printedNumber(titleLines[0] ?? '')?.ordinal : toChineseNumber(ordinal);
}

/** What stands for its title: the first half of a couplet. */
export function menuTitle(section: Section): string {
  return titleNames(section)[0] ?? '';
}
