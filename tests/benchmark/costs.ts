import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { FRAMES, VARIANTS, type Variant } from '../../src/figures/drawing.ts';
import { renderFigure } from '../../src/figures/render.ts';
import { rasteriserFor } from '../../src/integrations/pictures/rasteriser.ts';
import { cardsOf } from '../../src/outputs/cards/cards.ts';
import { drawingOf } from '../../src/outputs/figures/drawing-of.ts';
import { plainText, type Report } from '../../src/report/model.ts';
import { median, timed } from './statistics.ts';

const RUNS = 50;

/** What one thing costs to make, and to send. */
export interface Cost {
  readonly name: string;
  readonly ms: number;
  readonly bytes: number;
}

/** All drawings of each figure as a page has them, links included; median of many, bytes compressed. */
export async function figureCosts(report: Report): Promise<Cost[]> {
  const costs: Cost[] = [];
  for (const figure of report.figures) {
    const drawing = drawingOf(figure, ({ id }) => `/indicators/${id}/`);
    const draw = (variant: Variant) => renderFigure(drawing, FRAMES[variant], plainText(figure.title));
    const all = () => VARIANTS.map(draw).join('');
    const runs: number[] = [];
    for (let run = 0; run < RUNS; run += 1) runs.push(await timed(all));
    costs.push({ name: figure.id, ms: median(runs), bytes: brotliCompressSync(all()).length });
  }
  return costs;
}

/** Each preview card, drawn once. */
export async function cardCosts(report: Report): Promise<Cost[]> {
  const cards = cardsOf(report);
  const rasterise = await rasteriserFor(cards.map(({ svg }) => svg));
  const costs: Cost[] = [];
  for (const { name, svg } of cards) {
    let bytes = 0;
    const ms = await timed(() => {
      bytes = rasterise(svg).length;
    });
    costs.push({ name, ms, bytes });
  }
  return costs;
}

/** Each PDF, printed once from a built site. */
export function pdfCosts(site: string): Cost[] {
  const folder = mkdtempSync(join(tmpdir(), 'benchmark-'));
  const copy = join(folder, 'site');
  cpSync(site, copy, { recursive: true });
  const told = execFileSync(process.execPath, ['tests/support/print-again.ts', copy], {
    encoding: 'utf8',
    env: { ...process.env, CACHE_DIR: folder },
  });
  const costs = told
    .split('\n')
    .filter(Boolean)
    .map((line) => line.split(' '))
    .map(([name = '', took]) => ({
      name,
      ms: Number(took),
      bytes: statSync(join(copy, name)).size,
    }));
  rmSync(folder, { recursive: true, force: true });
  return costs;
}
