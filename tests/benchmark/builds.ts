import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readSettings } from '../../src/config/settings.ts';
import { PDFS, PICTURES } from '../../src/integrations/build-times/build-times.ts';
import type { Report } from '../../src/report/model.ts';
import { builtFiles } from '../support/built.ts';
import { longerContent } from '../support/longer-report.ts';
import { changeNumber } from '../support/one-number.ts';
import { progress } from './say.ts';
import { median } from './statistics.ts';

const ROUNDS = 3;
/** How many times as long the long report is. */
const LONGER = 10;

/** What a build took: milliseconds by step, and the most memory that its process held. Chromium is a process of its own. */
export interface BuildCost {
  readonly steps: Readonly<Record<string, number>>;
  readonly peakBytes: number;
}

/** Builds of one report. `changed`: again, one number being another. */
export interface Builds {
  readonly pages: number;
  readonly cold: BuildCost;
  readonly changed: BuildCost;
}

export function all({ steps }: BuildCost): number {
  return Object.values(steps).reduce((sum, ms) => sum + ms, 0);
}

/** Without pictures and PDFs. */
export function forPages({ steps }: BuildCost): number {
  return all({ steps, peakBytes: 0 }) - (steps[PICTURES] ?? 0) - (steps[PDFS] ?? 0);
}

/** The same number with its last digit one higher. */
function nextTo(text: string): string {
  return text.replace(/\d(?=\D*$)/, (digit) => String((Number(digit) + 1) % 10));
}

/** A workplace with a report, its site, and caches that nobody else has. */
class Workplace {
  readonly #folder = mkdtempSync(join(tmpdir(), 'benchmark-'));
  readonly #settings: NodeJS.ProcessEnv = {
    CONTENT_DIR: join(this.#folder, 'content'),
    OUT_DIR: join(this.#folder, 'site'),
    CACHE_DIR: join(this.#folder, 'cache'),
  };

  constructor(content: string) {
    cpSync(content, this.#settings['CONTENT_DIR'] ?? '', { recursive: true });
  }

  build(): BuildCost {
    const file = join(this.#folder, 'cost.json');
    const { status, stderr } = spawnSync(
      process.execPath,
      [...process.execArgv, 'tests/benchmark/timed-build.ts', file],
      {
        encoding: 'utf8',
        env: { ...process.env, ...this.#settings },
      },
    );
    if (status !== 0) throw new Error(stderr);
    return JSON.parse(readFileSync(file, 'utf8')) as BuildCost;
  }

  change({ id, text }: { readonly id: string; readonly text: string }): void {
    changeNumber(this.#settings['CONTENT_DIR'] ?? '', id, nextTo(text));
  }

  get pages(): number {
    return builtFiles(this.#settings['OUT_DIR'] ?? '', '.html').length;
  }

  remove(): void {
    const reading = readSettings(this.#settings, []);
    if ('settings' in reading) rmSync(reading.settings.cacheFolder, { recursive: true, force: true });
    rmSync(this.#folder, { recursive: true, force: true });
  }
}

/** The middle of each value. */
function middle(costs: readonly BuildCost[]): BuildCost {
  const names = new Set(costs.flatMap(({ steps }) => Object.keys(steps)));
  return {
    steps: Object.fromEntries(
      [...names].map((name) => [name, median(costs.map(({ steps }) => steps[name] ?? 0))]),
    ),
    peakBytes: median(costs.map(({ peakBytes }) => peakBytes)),
  };
}

/** A report to be built, and how it is called. */
interface Built {
  readonly name: string;
  readonly content: string;
  readonly report: Report;
}

/** Builds each of these once a round, one after the other: a machine that is slower for a while is so for all of them. */
function rounds(reports: readonly Built[]): Builds[] {
  const measured = reports.map((built) => ({
    built,
    workplaces: [] as Workplace[],
    cold: [] as BuildCost[],
    changed: [] as BuildCost[],
  }));
  for (let round = 1; round <= ROUNDS; round += 1) {
    for (const { built, workplaces, cold, changed } of measured) {
      const [number] = built.report.headlines;
      if (!number) throw new Error('The report has no number to change');
      const workplace = new Workplace(built.content);
      workplaces.push(workplace);
      progress(`build of ${built.name}, ${round} of ${ROUNDS}: cold`);
      cold.push(workplace.build());
      progress(`build of ${built.name}, ${round} of ${ROUNDS}: one number changed`);
      workplace.change(number);
      changed.push(workplace.build());
    }
  }
  const results = measured.map(({ workplaces, cold, changed }) => ({
    pages: workplaces[0]?.pages ?? 0,
    cold: middle(cold),
    changed: middle(changed),
  }));
  // None is cleared before the last: a disk is long busy with what was deleted.
  for (const workplace of measured.flatMap(({ workplaces }) => workplaces)) workplace.remove();
  return results;
}

/** Builds of the report, of one so many times as long, and of one of another shape. */
export interface EveryBuild {
  readonly once: Builds;
  readonly longer: Builds;
  readonly other: Builds;
}

export function builds(content: string, report: Report, other: string, otherReport: Report): EveryBuild {
  const [once, longer, another] = rounds([
    { name: 'the report', content, report },
    { name: `a report ${LONGER} times as long`, content: longerContent(content, LONGER), report },
    { name: 'a long report of another shape', content: other, report: otherReport },
  ]);
  if (!once || !longer || !another) throw new Error('A report was not built');
  return { once, longer, other: another };
}
