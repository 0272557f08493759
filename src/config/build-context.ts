import { relative } from 'node:path';
import { loadReport } from '../report/load.ts';
import type { Report } from '../report/model.ts';
import { printProblems } from '../report/print-problems.ts';
import type { Problem } from '../report/problem.ts';
import { RefusedInput } from './refused-input.ts';
import { printSettingProblems, readSettings, type Settings } from './settings.ts';

/** What one build is made from: its settings, and the content they name, read and checked once. */
export interface BuildContext {
  readonly settings: Settings;
  readonly content: { readonly report: Report } | { readonly problems: readonly Problem[] };
  /** The content folder as messages name it. */
  readonly shownFolder: string;
  /** Where the site stands. The origin is the setting's, else the content's own; while undefined nothing absolute is written. */
  readonly site: { readonly basePath: string; readonly origin: string | undefined };
}

function readContext(): BuildContext {
  const reading = readSettings(process.env, process.argv);
  if ('problems' in reading) throw new RefusedInput(printSettingProblems(reading.problems));
  const { settings } = reading;
  const content = loadReport(settings.contentFolder);
  return {
    settings,
    content,
    shownFolder: relative(process.cwd(), settings.contentFolder) || '.',
    site: {
      basePath: settings.basePath,
      origin: settings.origin ?? ('report' in content ? content.report.about.site : undefined),
    },
  };
}

let context: BuildContext | undefined;

/** The context of this process, read when first asked for. Throws `RefusedInput` on settings that mean nothing. */
export function buildContext(): BuildContext {
  return (context ??= readContext());
}

/** Makes the next `buildContext` read everything again: the content was changed while a server runs. */
export function forgetBuildContext(): void {
  context = undefined;
}

/** The report of this build; throws `RefusedInput` with every problem of its content where there is one. */
export function builtReport(): Report {
  const { content, shownFolder } = buildContext();
  if ('problems' in content) throw new RefusedInput(printProblems(content.problems, shownFolder));
  return content.report;
}

/** Day that files of this build carry: the setting, else the content's own, else none. Never the clock. */
export function contentDate(): Date | undefined {
  const { updated } = builtReport().about;
  return buildContext().settings.sourceDate ?? (updated === undefined ? undefined : new Date(updated));
}
