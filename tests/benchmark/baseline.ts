import { spawnSync } from 'node:child_process';
import { parts, type Report } from '../../src/report/model.ts';

/** Where `baseline/astro.config.mjs` says. */
const FOLDER = 'tests/output/benchmark/baseline';

/** The same report in plain Astro with charts that a script draws, as most people would build it. */
export interface Baseline {
  readonly folder: string;
  readonly section: string;
  /** Every figure, and every number in a table. */
  readonly data: string;
}

/** Builds the baseline from the same content. */
export function buildBaseline(content: string, report: Report): Baseline {
  const command = ['node_modules/astro/bin/astro.mjs', 'build', '--root', 'tests/benchmark/baseline'];
  const { status, stdout, stderr } = spawnSync(process.execPath, command, {
    encoding: 'utf8',
    env: { ...process.env, CONTENT_DIR: content },
  });
  if (status !== 0) throw new Error(`The baseline was not built\n${stdout}${stderr}`);
  return { folder: FOLDER, section: `${parts(report)[0]?.id ?? ''}/`, data: 'data/' };
}
