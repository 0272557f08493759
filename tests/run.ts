/** `npm test`, `npm run test:all`, `npm run check` and `npm run test:<kind>`: runs steps, says how each ended, and counts those that passed. */
import { runLanes, type Lane } from './support/lanes.ts';
import { ALONE, MATRIX } from './support/matrix.ts';

/** On a machine without them it takes a minute, which what needs no browser does not wait for. */
const BROWSER = { name: 'browser and fonts', command: ['node', 'tests/support/ensure-chromium.ts'] };
const builds = (name: string, ...which: string[]) => ({
  name,
  command: ['node', 'tests/support/build-sites.ts', ...which],
  after: BROWSER.name,
});
const FIRST_BUILD = builds('build of the report', 'first');
const buildOthers = (...which: string[]) => builds('builds of other reports', ...which);
const CONTENT = { name: 'content', command: ['node', 'src/commands/check-content.ts'] };
const FORMAT = { name: 'format', command: ['prettier', '--check', '--log-level=warn', '.'] };
const TYPES = { name: 'types', command: ['astro', 'check', '--minimumSeverity', 'hint'] };
/** Types without writing those of the framework, which a build has written. */
const TYPES_AFTER_BUILD = { ...TYPES, command: [...TYPES.command, '--noSync'], after: FIRST_BUILD.name };
// It reads the types that the framework writes when it checks or builds.
const LINT = { name: 'lint and walls', command: ['eslint', '--max-warnings=0', '.'] };
const LINT_AFTER_BUILD = { ...LINT, after: FIRST_BUILD.name };
const UNUSED = { name: 'unused code', command: ['knip'] };

const vitest = (kind: string, ...args: string[]) => ({
  name: `${kind} tests`,
  command: ['vitest', 'run', '--project', kind, ...args],
});
const playwright = (...args: string[]) => ({
  name: 'browser tests',
  command: ['playwright', 'test', ...args],
});

const CHECK: readonly Lane[] = [
  [CONTENT, TYPES, LINT],
  [FORMAT, UNUSED],
];

const DEVELOPMENT = { ...playwright('--grep', ALONE), name: 'development server' };

const testLanes = (sites: string[], browser: string[], built: string[], last: Lane = []): readonly Lane[] => {
  const BUILD = buildOthers(...sites);
  return [
    // Browser tests keep every processor busy: they come last, and nothing waits for them but what must be alone.
    [BROWSER, FIRST_BUILD, BUILD, { ...playwright(...browser), after: BUILD.name }, ...last],
    [
      CONTENT,
      vitest('unit'),
      vitest('content'),
      LINT_AFTER_BUILD,
      // What reads many sites comes when most are there.
      vitest('built', ...built),
      TYPES_AFTER_BUILD,
    ],
    // Builds and tests leave a processor idle at first.
    [FORMAT, UNUSED],
  ];
};

function lanesOf(kind: string | undefined, args: string[]): readonly Lane[] {
  switch (kind) {
    case undefined:
      return testLanes([], ['--grep-invert', MATRIX], ['--tags-filter', `!${MATRIX}`]);
    case 'all':
      return testLanes(['all'], ['--grep-invert', ALONE], [], [DEVELOPMENT]);
    case 'check':
      return CHECK;
    case 'unit':
    case 'content':
      return [[vitest(kind, ...args)]];
    case 'built':
      return [[BROWSER, { ...vitest(kind, ...args), after: BROWSER.name }]];
    case 'browser':
      return [[BROWSER, { ...playwright(...args), after: BROWSER.name }]];
    default:
      throw new Error(`${kind} is no kind of tests: all, unit, content, built or browser`);
  }
}

const [kind, ...args] = process.argv.slice(2);
const lanes = lanesOf(kind, args);

const start = performance.now();
const outcome = await runLanes(lanes);
const failed = [...outcome].filter(([, passed]) => !passed).map(([name]) => name);
const seconds = ((performance.now() - start) / 1000).toFixed(1);
process.stdout.write(
  `\nSteps took ${seconds} s.${failed.length > 0 ? ` Failed: ${failed.join(', ')}.` : ''}\n`,
);
process.stdout.write(`${outcome.size - failed.length} passed, ${failed.length} failed\n`);
process.exitCode = failed.length > 0 ? 1 : 0;
