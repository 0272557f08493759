import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadReport } from '../../src/report/load.ts';
import { printProblems } from '../../src/report/print-problems.ts';

/** One change to a copy of the good content: words of a file replaced, a file written anew, or (with `undefined`) removed. */
export type Spoiling =
  readonly [file: string, from: string, to: string] | readonly [file: string, text: string | undefined];

/** What an author is told after these changes to a copy of a report that was good. */
function messages(good: string, spoilings: readonly Spoiling[]): string {
  const folder = mkdtempSync(join(tmpdir(), 'spoiled-content-'));
  try {
    cpSync(good, folder, { recursive: true });
    for (const spoiling of spoilings) {
      const path = join(folder, spoiling[0]);
      if (spoiling.length === 3) {
        const text = readFileSync(path, 'utf8');
        const [, from, to] = spoiling;
        if (!text.includes(from)) throw new Error(`${spoiling[0]} does not contain ${from}`);
        writeFileSync(path, text.replace(from, to));
      } else if (spoiling[1] === undefined) {
        rmSync(path, { recursive: true });
      } else {
        writeFileSync(path, spoiling[1]);
      }
    }
    const loading = loadReport(folder);
    return 'problems' in loading ? printProblems(loading.problems, 'content') : 'no problem found';
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** After changes to the small report with projects, notes and terms. */
export function messagesAfter(...spoilings: readonly Spoiling[]): string {
  return messages('tests/fixtures/harbour', spoilings);
}

/** After changes to the small report with a figure. */
export function figureMessagesAfter(...spoilings: readonly Spoiling[]): string {
  return messages('tests/fixtures/orchard', spoilings);
}
