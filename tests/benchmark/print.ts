import { all, forPages, type BuildCost, type Builds, type EveryBuild } from './builds.ts';
import type { ColdLoad } from './cold-loads.ts';
import type { Cost } from './costs.ts';
import type { SearchCost } from './search.ts';
import { kB, ms, seconds, table } from './say.ts';
import { median } from './statistics.ts';
import { bytesOf, type PageLoad } from './transfers.ts';

const MEASURES: readonly (readonly [keyof ColdLoad, string, (value: number) => string])[] = [
  ['lcp', 'LCP, Lighthouse mobile, ms', ms],
  ['fcp', 'FCP, Lighthouse mobile, ms', ms],
  ['tbt', 'TBT, ms', ms],
  ['cls', 'CLS', (value) => value.toFixed(4)],
  ['shifts', 'CLS, fonts held back', (value) => value.toFixed(4)],
  ['slowText', 'first text, throttled, ms', ms],
  ['slowFigure', 'last figure, throttled, ms', ms],
];

/** Pages in pairs: ours, then the baseline's; the ratio beside them. */
export function printLoads(loads: ReadonlyMap<string, ColdLoad>): void {
  const names = [...loads.keys()];
  const pairs = names
    .filter((_, index) => index % 2 === 0)
    .map((name, index) => [name, names[index * 2 + 1]]);
  const rows = MEASURES.map(([measure, words, print]) => [
    words,
    ...pairs.flatMap((pair) => {
      const [ours = NaN, theirs = NaN] = pair.map((name) => loads.get(name ?? '')?.[measure]);
      return [print(ours), print(theirs), theirs === 0 ? '–' : (ours / theirs).toFixed(2)];
    }),
  ]);
  const head = pairs.flatMap(([ours = '', theirs = '']) => [ours, theirs, 'ratio']);
  table('Cold loads, medians', ['', ...head], rows);
}

const KINDS = ['html', 'style', 'script', 'font', 'picture', 'other'];

/** Bytes by kind, then every file with the time at which it was asked for. */
export function printWeights(pages: Readonly<Record<string, PageLoad>>): void {
  const rows = Object.entries(pages).map(([name, load]) => [
    name,
    ...KINDS.map((kind) => kB(bytesOf(load, kind))),
    kB(bytesOf(load)),
    String(load.files.length),
  ]);
  table(
    'Weight of a page until it asks for nothing more, kB as sent (brotli)',
    ['', ...KINDS, 'all', 'requests'],
    rows,
  );
  for (const [name, { files, firstText }] of Object.entries(pages)) {
    const list = [...files]
      .sort((a, b) => a.start - b.start)
      .map(({ path, bytes, start }) => [path, kB(bytes), ms(start)]);
    table(
      `Files of the ${name}; its first text is there after ${ms(firstText)} ms`,
      ['', 'kB', 'asked for, ms'],
      list,
    );
  }
}

export function printVisit(paths: readonly string[], loads: readonly PageLoad[]): void {
  const row = (name: string, some: readonly PageLoad[]) => [
    name,
    kB(some.reduce((sum, load) => sum + bytesOf(load), 0)),
    String(some.reduce((sum, { files }) => sum + files.length, 0)),
  ];
  const rows = loads.map((load, index) => row(`/${paths[index] ?? ''}`, [load]));
  table('A visit, one page after the other', ['', 'kB', 'requests'], [...rows, row('in all', loads)]);
}

function summary(name: string, costs: readonly Cost[]): string[] {
  const bytes = costs.map((cost) => cost.bytes);
  const times = costs.map((cost) => cost.ms);
  const sum = (values: readonly number[]) => values.reduce((a, b) => a + b, 0);
  return [
    name,
    String(costs.length),
    median(times).toFixed(1),
    Math.max(...times).toFixed(1),
    seconds(sum(times)),
    kB(median(bytes)),
    kB(Math.max(...bytes)),
    kB(sum(bytes)),
  ];
}

export function printCosts(costs: Readonly<Record<'figures' | 'cards' | 'pdfs', readonly Cost[]>>): void {
  table(
    'What is made',
    ['', 'number', 'ms, median', 'most', 's, all', 'kB, median', 'most', 'all'],
    Object.entries(costs).map(([name, list]) => summary(name, list)),
  );
  const each = [...costs.figures, ...costs.pdfs].map(({ name, ms: took, bytes }) => [
    name,
    took.toFixed(1),
    kB(bytes),
  ]);
  table('Each figure (brotli) and PDF; PDFs are printed side by side', ['', 'ms', 'kB'], each);
}

export function printSearch(costs: readonly SearchCost[]): void {
  table(
    'Search: from a letter to its answer, on a processor four times slower, ms',
    ['times the report', 'index, kB brotli', 'median', 'longest'],
    costs.map((cost) => [`${cost.times}`, kB(cost.bytes), cost.median.toFixed(1), cost.longest.toFixed(1)]),
  );
}

export function printBuilds({ once, longer, other }: EveryBuild): void {
  const columns: readonly BuildCost[] = [once, longer, other].flatMap(({ cold, changed }) => [cold, changed]);
  const names = new Set(columns.flatMap(({ steps }) => Object.keys(steps)));
  const row = (name: string, value: (cost: BuildCost) => string) => [name, ...columns.map(value)];
  table(
    `Builds, s: ${once.pages} pages, ${longer.pages} pages, and another report's ${other.pages}`,
    [
      '',
      'cold',
      'one number changed',
      'cold, longer',
      'one number changed',
      'cold, another',
      'one number changed',
    ],
    [
      ...[...names].map((name) => row(name, ({ steps }) => seconds(steps[name] ?? 0))),
      row('all', (cost) => seconds(all(cost))),
      row('all but pictures and PDFs', (cost) => seconds(forPages(cost))),
      row('most memory, MB', ({ peakBytes }) => (peakBytes / 1e6).toFixed(0)),
    ],
  );
  const perPage = (forPages(longer.cold) - forPages(once.cold)) / (longer.pages - once.pages);
  const again = ({ cold, changed }: Builds) => (all(changed) / all(cold)).toFixed(2);
  process.stdout.write(
    `\n  ${perPage.toFixed(1)} ms a page more; with one number changed ${again(once)} of a cold build, ${again(longer)} of the longer one\n`,
  );
}
