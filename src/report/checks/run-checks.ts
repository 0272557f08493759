import type { ContentIndex } from '../index/index-content.ts';
import type { Problem } from '../problem.ts';
import type { Fault } from '../read/json-source.ts';
import { RULES } from './all.ts';

/** Whether a problem stands in a record of which something is left out: it may follow from that. */
function isIn({ at }: Problem, { file, from, to }: Fault): boolean {
  if (at.file !== file) return false;
  if (from === undefined || at.line === undefined) return true;
  return at.line >= from && (to === undefined || at.line < to);
}

/** Everything that can be said to be wrong with content as far as it was read: nothing that follows from what was not. */
export function checkContent(index: ContentIndex): Problem[] {
  const { incomplete, faults } = index.content.gaps;
  return RULES.filter(({ needs = [] }) => !needs.some((part) => incomplete.has(part)))
    .flatMap(({ check }) => check(index))
    .filter((problem) => !faults.some((fault) => isIn(problem, fault)));
}
