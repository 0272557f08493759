import type { KnownUnits } from '../../unit/unit.ts';
import { fold } from '../fold.ts';
import { END_REASONS } from './ends.ts';
import { MARK_REASONS } from './marks.ts';
import { NUMBER_REASONS } from './numbers.ts';
import { OTHER_WORDS_REASONS, QUALIFIER_REASONS } from './qualifying-words.ts';
import type { Refusal } from './refusal.ts';
import { UNIT_REASONS, WITHOUT_UNIT } from './units.ts';

/** Every reason, the plainest first: the first that fits is told. */
const REASONS = [
  ...MARK_REASONS,
  ...WITHOUT_UNIT,
  ...NUMBER_REASONS,
  ...QUALIFIER_REASONS,
  ...END_REASONS,
  ...UNIT_REASONS,
  ...OTHER_WORDS_REASONS,
];

/** Why `parseQuantity` could not read these words. */
export function refusalOf(text: string, units: KnownUnits, given?: string): Refusal {
  const unread = { text, folded: fold(text), units, given };
  for (const reason of REASONS) {
    const refusal = reason(unread);
    if (refusal) return refusal;
  }
  return {
    found: `“${text}”`,
    expected: '报告里的数与单位（174亿元、近40场、3%至5%、三分之一），或第一、III类、未发生一起这样的说法',
    advice: '只写数、单位和紧邻的限定词。',
  };
}
