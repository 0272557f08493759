import { buildReport } from './build/build-report.ts';
import { checkContent } from './checks/run-checks.ts';
import { foldAlike } from './fold-alike.ts';
import { indexContent } from './index/index-content.ts';
import type { Report } from './model.ts';
import type { Problem } from './problem.ts';
import { readContent } from './read/read-content.ts';

/** Reads and checks a content folder: either the whole report, or every problem that keeps it from being one. */
export function loadReport(folder: string): { report: Report } | { problems: Problem[] } {
  const { content, problems: unreadable } = readContent(folder);
  if (content === undefined) return { problems: foldAlike(unreadable) };
  const index = indexContent(content);
  const problems = [...unreadable, ...checkContent(index)];
  return problems.length > 0 ? { problems: foldAlike(problems) } : { report: buildReport(index) };
}
