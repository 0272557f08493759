import { existsSync, mkdirSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { RefusedInput } from '../../config/refused-input.ts';
import { printSettingProblems } from '../../config/settings.ts';

/** The file by which a later build knows that the folder is a build's work and may go. */
const MARK = '.written-by-build';
const WORDS = 'The next build replaces this whole folder.\n';

/** Marks a folder, made where it is missing, as the work of a build. */
export function mark(folder: string): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, MARK), WORDS);
}

/** True where nothing would be lost: nothing is there, or nothing but what a build wrote. */
function mayGo(folder: string): boolean {
  if (!existsSync(folder)) return true;
  if (!statSync(folder).isDirectory()) return false;
  return existsSync(join(folder, MARK)) || readdirSync(folder).length === 0;
}

/** Throws `RefusedInput` where the folder holds anything that no build wrote. */
export function refuseOthersFolder(folder: string): void {
  if (mayGo(folder)) return;
  throw new RefusedInput(
    printSettingProblems([
      {
        name: 'OUT_DIR',
        found: `${folder}，里面有不是由本程序生成的文件`,
        expected: '一个新的或空的文件夹，或从前生成的网站',
        advice: '另指一个文件夹；若确是从前生成、不再要的，先把它移走。',
      },
    ]),
  );
}
