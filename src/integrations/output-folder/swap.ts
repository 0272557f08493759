import { existsSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { mark, refuseOthersFolder } from './mark.ts';

/** A site in the making, beside the folder whose place it will take. */
export interface Swap {
  /** Folder to write the site to. */
  readonly site: string;
  /** Puts the finished site where the last one was. */
  finish(): void;
  /** Leaves the last one where it is. */
  giveUp(): void;
}

/** Begins a site that shall stand at `target`. Throws `RefusedInput` where something stands there that no build wrote. */
export function startSwap(target: string): Swap {
  const workplace = `${target}.building`;
  const site = join(workplace, 'site');
  const remove = () => {
    rmSync(workplace, { recursive: true, force: true });
  };
  for (const folder of [target, workplace]) refuseOthersFolder(folder);
  remove();
  mark(workplace);
  return {
    site,
    finish() {
      if (existsSync(target)) renameSync(target, join(workplace, 'previous'));
      renameSync(site, target);
      remove();
    },
    giveUp: remove,
  };
}
