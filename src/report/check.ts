import type { ContentIndex } from './index-content.ts';
import type { Problem } from './problem.ts';
import { checkFigures } from './checks/figures.ts';
import { checkIds } from './checks/ids.ts';
import { checkMentions } from './checks/mentions.ts';
import { checkNumerals } from './checks/numerals.ts';
import { checkPermalinks } from './checks/permalinks.ts';
import { checkPunctuation } from './checks/punctuation.ts';
import { checkQuantities } from './checks/quantities.ts';
import { checkReferences } from './checks/references.ts';
import { checkStatus } from './checks/status.ts';
import { checkTemplates } from './checks/templates.ts';
import { checkWording } from './checks/wording.ts';

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
