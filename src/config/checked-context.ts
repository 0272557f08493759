import { printSummary } from '../report/print-summary.ts';
import { printProblems } from '../report/print-problems.ts';
import { buildContext, type BuildContext } from './build-context.ts';
import { RefusedInput } from './refused-input.ts';

function context(): BuildContext | undefined {
  try {
    return buildContext();
  } catch (error) {
    if (!(error instanceof RefusedInput)) throw error;
    process.stderr.write(`${error.message}\n`);
    return undefined;
  }
}

/** The context of a command, once its author was told the outcome of the check; undefined where settings or content are wrong. */
export function checkedContext(): BuildContext | undefined {
  const read = context();
  if (read === undefined) return undefined;
  const { content, shownFolder } = read;
  if ('problems' in content) {
    process.stderr.write(printProblems(content.problems, shownFolder));
    return undefined;
  }
  process.stdout.write(printSummary(content.report, shownFolder));
  return read;
}
