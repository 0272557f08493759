import type { Place } from '../problem.ts';
import type { Block, Inline } from '../read/prose.ts';

/** Where the character at `offset` of a block's words stands; `lengthOf` says how long each of its pieces is among them. */
export function placeIn(block: Block, offset: number, lengthOf: (inline: Inline) => number): Place {
  let end = 0;
  for (const inline of block.inlines) {
    const start = end;
    end += lengthOf(inline);
    if (offset >= end) continue;
    const { at, kind } = inline;
    return kind === 'words' && at.column !== undefined ? { ...at, column: at.column + offset - start } : at;
  }
  return block.at;
}
