/** `npm test` and `npm run check`: runs every step, one after the other, and says how each ended and how long it took. */
import { spawnSync } from 'node:child_process';
import { ensureChromium } from './support/chromium.ts';

interface Step {
  readonly name: string;
  readonly command: readonly string[];
  /** Part of `npm run check`, which needs no browser. */
  readonly check: boolean;
}

const STEPS: readonly Step[] = [
  { name: 'content', command: ['node', 'src/commands/check-content.ts'], check: true },
  { name: 'format', command: ['prettier', '--check', '--log-level=warn', '.'], check: true },
  { name: 'types', command: ['astro', 'check', '--minimumSeverity', 'hint'], check: true },
  { name: 'lint and walls', command: ['eslint', '--max-warnings=0', '.'], check: true },
  { name: 'unused code', command: ['knip'], check: true },
  { name: 'unit and content tests', command: ['vitest', 'run'], check: false },
  { name: 'build', command: ['node', 'tests/site/build.ts'], check: false },
  { name: 'site tests', command: ['playwright', 'test'], check: false },
];

const onlyChecks = process.argv.includes('check');
const steps = STEPS.filter(({ check }) => check || !onlyChecks);
const seconds = (since: number) => `${((performance.now() - since) / 1000).toFixed(1)} s`;

if (!onlyChecks) ensureChromium();

const start = performance.now();
const failed: string[] = [];
for (const [index, { name, command }] of steps.entries()) {
  process.stdout.write(`\n▸ ${index + 1}/${steps.length} ${name}\n`);
  const began = performance.now();
  const [program = '', ...args] = command;
  const { status } = spawnSync(program, args, {
    stdio: 'inherit',
    shell: process.platform === 'win32',
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
  });
  if (status !== 0) failed.push(name);
  process.stdout.write(`  ${status === 0 ? 'passed' : 'FAILED'} after ${seconds(began)}\n`);
  // Browser tests on a site that was not built would only repeat the failure.
  if (status !== 0 && name === 'build') break;
}

process.stdout.write(
  `\nSteps took ${seconds(start)}.${failed.length > 0 ? ` Failed: ${failed.join(', ')}.` : ''}\n`,
);
process.stdout.write(`${steps.length - failed.length} passed, ${failed.length} failed\n`);
process.exitCode = failed.length > 0 ? 1 : 0;
