import type { BuildCache } from '../build-cache/build-cache.ts';
import { rasteriserFor } from './rasteriser.ts';

/** Milliseconds after which a reader of the terminal is told how far the work is. */
const PATIENCE = 3000;

/** A picture of the site: its path, and the drawing that it is a picture of. */
export interface Picture {
  readonly path: string;
  readonly svg: string;
}

/** Draws these and hands each on as it is drawn. */
async function draw(svgs: readonly string[], done: (svg: string, png: Buffer) => void): Promise<void> {
  if (svgs.length === 0) return;
  const rasterise = await rasteriserFor(svgs);
  let told = performance.now();
  for (const [index, svg] of svgs.entries()) {
    done(svg, rasterise(svg));
    if (performance.now() - told < PATIENCE) continue;
    told = performance.now();
    process.stdout.write(`正在绘制预览图 ${index + 1}/${svgs.length}\n`);
  }
}

/** Hands on every picture by its path; those that the cache has not are drawn and kept. Returns how many drawings these were. */
export async function drawPictures(
  pictures: readonly Picture[],
  cache: BuildCache,
  write: (path: string, png: Buffer) => void,
): Promise<number> {
  const alike = Map.groupBy(pictures, ({ svg }) => svg);
  const handOn = (svg: string, png: Buffer) => {
    for (const { path } of alike.get(svg) ?? []) write(path, png);
  };
  const missing: string[] = [];
  for (const svg of alike.keys()) {
    const png = cache.find(svg);
    if (png) handOn(svg, png);
    else missing.push(svg);
  }
  await draw(missing, (svg, png) => {
    cache.keep(svg, png);
    handOn(svg, png);
  });
  return missing.length;
}
