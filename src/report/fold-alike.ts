import { sortProblems, type Problem } from './problem.ts';

/** Problems of one kind that are told of one file; the others are counted. */
const MOST_ALIKE = 8;

/** What tells one kind of problem in a file from another: its words up to the first that is of this one place. */
function kindOf({ at, expected, advice }: Problem): string {
  return [at.file, /^\D*/.exec(expected)?.[0], /^\D{0,6}/.exec(advice)?.[0]].join('\n');
}

/** Problems with those that are alike told a few times for each file: one mistake, made again and again, is no flood. */
export function foldAlike(problems: readonly Problem[]): Problem[] {
  const kinds = Map.groupBy(sortProblems(problems), kindOf);
  const told = new Map<Problem, Problem>();
  for (const alike of kinds.values()) {
    const more = alike.length - MOST_ALIKE;
    alike.slice(0, MOST_ALIKE).forEach((problem, position) => {
      const isLast = more > 0 && position === MOST_ALIKE - 1;
      const found = isLast ? `${problem.found}（这个文件里同类的问题另有${more}处）` : problem.found;
      told.set(problem, { ...problem, found });
    });
  }
  return problems.flatMap((problem) => told.get(problem) ?? []);
}
