import type { ContentIndex } from '../index/index-content.ts';
import type { Problem } from '../problem.ts';
import { checkFigures } from './figures.ts';
import { checkIds } from './ids.ts';
import { checkMentions } from './mentions.ts';
import { checkNumerals } from './numerals.ts';
import { checkPermalinks } from './permalinks.ts';
import { checkPunctuation } from './punctuation.ts';
import { checkQuantities } from './quantities.ts';
import { checkReferences } from './references.ts';
import { checkStatus } from './status.ts';
import { checkTemplates } from './templates.ts';
import { checkWording } from './wording.ts';

const CHECKS: readonly ((index: ContentIndex) => Problem[])[] = [
  checkIds,
  checkPermalinks,
  checkReferences,
  checkMentions,
  checkQuantities,
  checkFigures,
  checkStatus,
  checkWording,
  checkNumerals,
  checkPunctuation,
  checkTemplates,
];

/** Everything that is wrong with content whose files have the right shape. Each check stands alone and sees the whole. */
export function checkContent(index: ContentIndex): Problem[] {
  return CHECKS.flatMap((check) => check(index));
}
