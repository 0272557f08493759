import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { basePathOf, webOrigin } from '../domain/web-address.ts';

/** What a build is told from outside, checked. Relative folders count from the working folder. */
export interface Settings {
  /** Absolute. */
  readonly contentFolder: string;
  readonly outputFolder: string;
  /** The framework's cache: one for each content folder, so that two reports never meet in it. */
  readonly cacheFolder: string;
  /** What earlier builds made: shared by every report. */
  readonly madeFolder: string;
  /** Path the site is served under, with both its slashes: `/`, `/2024/`. */
  readonly basePath: string;
  /** Origin of the published site, where the environment names one. */
  readonly origin: string | undefined;
  readonly pdf: 'where-possible' | 'off' | 'required';
  /** Chromium that prints the PDFs, where one is named. */
  readonly chromium: string | undefined;
  /** Day that files may carry instead of the content's own. */
  readonly sourceDate: Date | undefined;
}

/** A setting that means nothing, in words for whoever set it. */
export interface SettingProblem {
  readonly name: string;
  readonly found: string;
  readonly expected: string;
  readonly advice: string;
}

type Environment = Readonly<Record<string, string | undefined>>;

/** Asked for on the command line: `npm run pdf`. */
const MUST_PRINT = '--pdf=required';

/** Reads all settings at once; an empty one counts as not set. */
export function readSettings(
  environment: Environment,
  args: readonly string[],
): { settings: Settings } | { problems: SettingProblem[] } {
  const problems: SettingProblem[] = [];
  /** The setting as `read` takes it; where that is undefined, a problem. */
  function setting<T>(name: string, read: (text: string) => T | undefined, expected: string, advice: string) {
    const text = environment[name] || undefined;
    if (text === undefined) return undefined;
    const value = read(text);
    if (value === undefined) problems.push({ name, found: text, expected, advice });
    return value;
  }

  const contentFolder = resolve(environment['CONTENT_DIR'] || 'content');
  const settings: Settings = {
    contentFolder,
    outputFolder: environment['OUT_DIR'] || 'dist',
    cacheFolder: join(
      'node_modules',
      '.astro',
      createHash('sha256').update(contentFolder).digest('hex').slice(0, 12),
    ),
    madeFolder: join(environment['CACHE_DIR'] || join('node_modules', '.cache'), 'report-build'),
    basePath:
      setting(
        'BASE_PATH',
        basePathOf,
        '网站所在的路径，如 /2024/',
        '只写路径；域名写在 SITE_URL，不要带 ?、#、空格和 ..。',
      ) ?? '/',
    origin: setting(
      'SITE_URL',
      webOrigin,
      '网站的来源，如 https://example.org',
      '以 https:// 或 http:// 开头，后面只有域名和端口；路径写在 BASE_PATH。',
    ),
    pdf: args.includes(MUST_PRINT)
      ? 'required'
      : (setting(
          'PDF',
          (text) => (['off', 'required'] as const).find((value) => value === text),
          'off 或 required',
          '不设就是有Chromium时生成PDF。',
        ) ?? 'where-possible'),
    chromium: setting(
      'CHROMIUM_PATH',
      (text) => (existsSync(text) ? text : undefined),
      '这台机器上有的文件',
      '改正路径，或不设，由程序在常见的位置找。',
    ),
    sourceDate: setting(
      'SOURCE_DATE_EPOCH',
      (text) => (/^\d{1,12}$/.test(text) ? new Date(Number(text) * 1000) : undefined),
      '自1970年起的秒数，如 1735689600',
      '只写数字；不设就用 report.json 的 updated。',
    ),
  };
  return problems.length > 0 ? { problems } : { settings };
}

/** All problems with settings as one text. */
export function printSettingProblems(problems: readonly SettingProblem[]): string {
  return problems
    .map(
      ({ name, found, expected, advice }) =>
        `设置 ${name}\n         现为：${found}\n         应为：${expected}\n         请：${advice}\n`,
    )
    .join('\n');
}
