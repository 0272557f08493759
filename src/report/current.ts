import { relative } from 'node:path';
import { loadReport } from './load.ts';
import type { Report } from './model.ts';
import { printProblems } from './print-problems.ts';
import { contentFolder } from './settings.ts';

let loaded: Report | undefined;

/** The report of this build, read once. The commands check the content first; here a problem can only come up while developing. */
export function currentReport(): Report {
  if (!loaded) {
    const folder = contentFolder();
    const loading = loadReport(folder);
    if ('problems' in loading)
      throw new Error(printProblems(loading.problems, relative(process.cwd(), folder)));
    loaded = loading.report;
  }
  return loaded;
}
