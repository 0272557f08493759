import { sortProblems, type Place, type Problem } from './problem.ts';

function position({ line, column }: Place): string {
  if (line === undefined) return '';
  return column === undefined ? `${line}` : `${line}:${column}`;
}

function printOne(problem: Problem): string {
  const indent = '         ';
  return [
    `  ${`${position(problem.at)} `.padEnd(7)}${problem.subject}`,
    `${indent}现为：${problem.found}`,
    `${indent}应为：${problem.expected}`,
    `${indent}请：${problem.advice}`,
  ].join('\n');
}

/** All problems as one text, grouped by file and ordered by line, ending with their number. `folder` heads each path. */
export function printProblems(problems: readonly Problem[], folder: string): string {
  const byFile = Map.groupBy(sortProblems(problems), (problem) => problem.at.file);
  const groups = [...byFile].map(
    ([file, inFile]) => `${file === '' ? folder : `${folder}/${file}`}\n${inFile.map(printOne).join('\n\n')}`,
  );
  const total = `内容有${problems.length}处问题，分布在${byFile.size}个文件中。`;
  return [...groups, total].join('\n\n') + '\n';
}
