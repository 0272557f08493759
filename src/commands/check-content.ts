/** `npm run check:content`: reads and checks the content, without Astro; exit status 1 when anything is wrong. */
import { relative } from 'node:path';
import { loadReport } from '../report/load.ts';
import { printProblems } from '../report/print-problems.ts';
import { contentFolder } from '../report/settings.ts';

const folder = contentFolder();
const loading = loadReport(folder);
const shownFolder = relative(process.cwd(), folder) || '.';
if ('problems' in loading) {
  process.stderr.write(printProblems(loading.problems, shownFolder));
  process.exitCode = 1;
} else {
  const { sections, indicators, projects, terms, notes } = loading.report;
  process.stdout.write(
    `内容检查通过（${shownFolder}）：${sections.length}个章节，${indicators.length}个指标，${projects.length}个项目，${terms.length}条术语，${notes.length}条注释。\n`,
  );
}
