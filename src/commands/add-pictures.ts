import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { cardsOf } from '../outputs/cards/cards.ts';
import { qrSvg, qrTargets } from '../outputs/qr.ts';
import { currentReport } from '../report/current.ts';
import { basePath, siteOrigin } from '../report/settings.ts';
import type { Report } from '../report/model.ts';
import { paths, withBase } from '../site/paths.ts';
import { PictureCache } from './picture-cache.ts';
import { rasteriserFor } from './rasteriser.ts';

/** Milliseconds after which a reader of the terminal is told how far the work is. */
const PATIENCE = 3000;

interface Picture {
  readonly path: string;
  readonly svg: string;
}

function picturesOf(report: Report): Picture[] {
  const cards = cardsOf(report).map(({ name, svg }) => ({ path: paths.card(name), svg }));
  const origin = siteOrigin();
  if (origin === undefined) return cards;
  const codes = qrTargets(report).map(({ name, path }) => ({
    path: paths.qr(name),
    svg: qrSvg(new URL(withBase(basePath(), path), origin).href),
  }));
  return [...cards, ...codes];
}

/** Draws the pictures that the cache does not have yet. */
async function draw(missing: readonly string[], cache: PictureCache): Promise<void> {
  if (missing.length === 0) return;
  const rasterise = await rasteriserFor(missing.join(''));
  let told = performance.now();
  for (const [index, svg] of missing.entries()) {
    cache.keep(svg, rasterise(svg));
    if (performance.now() - told < PATIENCE) continue;
    told = performance.now();
    process.stdout.write(`正在绘制预览图 ${index + 1}/${missing.length}\n`);
  }
}

/** Puts the preview images and, where the site's address is known, the QR codes into a built site. Returns how many. */
export async function addPictures(site: string): Promise<number> {
  const pictures = picturesOf(currentReport());
  const cache = new PictureCache();
  const missing = new Set(pictures.map(({ svg }) => svg).filter((svg) => cache.find(svg) === undefined));
  await draw([...missing], cache);
  for (const { path, svg } of pictures) {
    const png = cache.find(svg);
    if (png === undefined) throw new Error(`${path} was drawn and is gone from the cache`);
    const file = join(site, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, png);
  }
  return pictures.length;
}
