import type { ContentIndex } from '../index/index-content.ts';
import type { Problem } from '../problem.ts';
import * as checks from './all.ts';

/** Everything that is wrong with content whose files have the right shape. Each check stands alone and sees the whole. */
export function checkContent(index: ContentIndex): Problem[] {
  return Object.values(checks).flatMap((check) => check(index));
}
