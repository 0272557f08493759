import { applyEdits, findNodeAtLocation, modify, parseTree, type JSONPath } from 'jsonc-parser';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadReport } from '../../src/report/load.ts';
import { printProblems } from '../../src/report/print-problems.ts';
import { sortProblems, type Problem } from '../../src/report/problem.ts';

/** One change to a copy of the good content: words of a file replaced, a file written anew or (with `undefined`) removed, or anything done to its folder. */
export type Spoiling =
  | readonly [file: string, from: string, to: string]
  | readonly [file: string, text: string | Uint8Array | undefined]
  | ((folder: string) => void);

function spoil(folder: string, spoiling: Spoiling): void {
  if (typeof spoiling === 'function') {
    spoiling(folder);
    return;
  }
  const path = join(folder, spoiling[0]);
  if (spoiling.length === 3) {
    const text = readFileSync(path, 'utf8');
    const [file, from, to] = spoiling;
    if (!text.includes(from)) throw new Error(`${file} does not contain ${from}`);
    writeFileSync(
      path,
      text.replace(from, () => to),
    );
  } else if (spoiling[1] === undefined) {
    rmSync(path, { recursive: true });
  } else {
    writeFileSync(path, spoiling[1]);
  }
}

/** What is wrong with a copy of good content after these changes, in the order in which it is told. */
export function problemsAfter(good: string, spoilings: readonly Spoiling[]): Problem[] {
  const folder = mkdtempSync(join(tmpdir(), 'spoiled-content-'));
  try {
    cpSync(good, folder, { recursive: true });
    for (const spoiling of spoilings) spoil(folder, spoiling);
    const loading = loadReport(folder);
    return 'problems' in loading ? sortProblems(loading.problems) : [];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** What an author is told after these changes to a copy of a report that was good. */
function messages(good: string, spoilings: readonly Spoiling[]): string {
  const problems = problemsAfter(good, spoilings);
  return problems.length === 0 ? 'no problem found' : printProblems(problems, 'content');
}

/** After changes to the small report with projects, notes and terms. */
export function messagesAfter(...spoilings: readonly Spoiling[]): string {
  return messages('tests/fixtures/harbour', spoilings);
}

/** After changes to the small report with a figure. */
export function figureMessagesAfter(...spoilings: readonly Spoiling[]): string {
  return messages('tests/fixtures/orchard', spoilings);
}

/** A JSON file with another value at a path (removed, where it is undefined), and the line on which the change is seen. */
export function withValue(
  text: string,
  path: JSONPath,
  value: unknown,
  seenAt: JSONPath = path,
): { readonly text: string; readonly line: number } {
  const formattingOptions = { tabSize: 2, insertSpaces: true };
  const changed = applyEdits(text, modify(text, path, value, { formattingOptions }));
  const root = parseTree(changed);
  if (!root) throw new Error('The changed file cannot be read');
  for (let length = seenAt.length; length >= 0; length -= 1) {
    const node = findNodeAtLocation(root, seenAt.slice(0, length));
    if (!node) continue;
    const place = node.parent?.type === 'property' ? node.parent : node;
    return { text: changed, line: changed.slice(0, place.offset).split('\n').length };
  }
  return { text: changed, line: 1 };
}
