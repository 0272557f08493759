/** `npm run benchmark`: what the figures and the build cost. It reports; it never fails. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Drawing, Variant } from '../src/figures/drawing.ts';
import { drawingOf } from '../src/outputs/figures/drawing-of.ts';
import { renderFigure } from '../src/figures/render.ts';
import { plainText } from '../src/report/model.ts';
import { builtReport } from './support/built.ts';
import { startChrome, verdict } from './support/lighthouse.ts';
import { serve } from './support/serve.ts';

const RUNS = 100;
const BUILDS = 5;
const PAGES = ['', 'sections/economy/', 'indicators/gdp/', 'report/'];

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}

function timed(task: () => unknown): number {
  const start = performance.now();
  task();
  return performance.now() - start;
}

function figureRow(drawing: Drawing, name: string): Record<string, string | number> {
  const draw = (variant: Variant) => renderFigure(drawing, variant, name);
  const ms = (variant: Variant) => median(Array.from({ length: RUNS }, () => timed(() => draw(variant))));
  const bytes = (markup: string) => gzipSync(markup).length;
  return {
    figure: drawing.id,
    'ms, wide': ms('wide').toFixed(2),
    'ms, narrow': ms('narrow').toFixed(2),
    'gzip B, one': bytes(draw('wide')),
    'gzip B, both': bytes(draw('narrow') + draw('wide')),
  };
}

/** Time of a whole build, and of printing its PDFs once more. */
function buildSeconds(): { build: number; print: number } {
  const folder = mkdtempSync(join(tmpdir(), 'benchmark-'));
  const site = join(folder, 'site');
  const seconds = (script: string, ...args: string[]) =>
    timed(() => spawnSync(process.execPath, [script, ...args], { env: { ...process.env, OUT_DIR: site } })) /
    1000;
  const build = seconds('src/commands/build.ts');
  const print = seconds('tests/support/print-again.ts', site);
  rmSync(folder, { recursive: true, force: true });
  return { build, print };
}

process.stdout.write(`Figures, median of ${RUNS} drawings, links included:\n`);
console.table(
  builtReport().figures.map((figure) =>
    figureRow(
      drawingOf(figure, ({ id }) => `/indicators/${id}/`),
      plainText(figure.title),
    ),
  ),
);
process.stdout.write(`Whole build, start to end, ${BUILDS} runs…\n`);
const builds = Array.from({ length: BUILDS }, buildSeconds);
const middle = (which: 'build' | 'print') => median(builds.map((one) => one[which])).toFixed(1);
process.stdout.write(`median ${middle('build')} s; its PDFs alone ${middle('print')} s\n`);

process.stdout.write(`Lighthouse performance of dist/ on a slow phone, median of ${BUILDS}…\n`);
const { port, stop } = await serve('dist');
const chrome = await startChrome();
try {
  for (const path of PAGES) {
    const scores: number[] = [];
    for (let run = 0; run < BUILDS; run += 1) {
      const seen = await verdict(chrome, `http://127.0.0.1:${port}/${path}`, ['performance']);
      scores.push(seen.scores['performance'] ?? 0);
    }
    process.stdout.write(`  /${path}: ${median(scores)}\n`);
  }
} finally {
  chrome.kill();
  stop();
}
