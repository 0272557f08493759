import { relative } from 'node:path';
import { loadReport } from '../report/load.ts';
import { printProblems } from '../report/print-problems.ts';
import { contentFolder } from '../report/settings.ts';

/** Checks the content and tells the author the outcome; false when anything is wrong. */
export function reportContent(): boolean {
  const folder = contentFolder();
  const shownFolder = relative(process.cwd(), folder) || '.';
  const loading = loadReport(folder);
  if ('problems' in loading) {
    process.stderr.write(printProblems(loading.problems, shownFolder));
    return false;
  }
  const { sections, indicators, projects, terms, notes } = loading.report;
  process.stdout.write(
    `内容检查通过（${shownFolder}）：${sections.length}个章节，${indicators.length}个指标，${projects.length}个项目，${terms.length}条术语，${notes.length}条注释。\n`,
  );
  return true;
}
