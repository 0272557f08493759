import type { AstroIntegration } from 'astro';
import { fileURLToPath } from 'node:url';
import { buildContext, builtReport } from '../../config/build-context.ts';
import { cardsOf } from '../../outputs/cards/cards.ts';
import { qrSvg, qrTargets } from '../../outputs/qr/qr.ts';
import { addressesAt } from '../../site/addresses.ts';
import { paths } from '../../site/paths.ts';
import { writeTo } from '../built-site.ts';
import { PictureCache } from './picture-cache.ts';
import { rasteriserFor } from './rasteriser.ts';

/** Milliseconds after which a reader of the terminal is told how far the work is. */
const PATIENCE = 3000;

interface Picture {
  readonly path: string;
  readonly svg: string;
}

function pictureList(): Picture[] {
  const report = builtReport();
  const { url } = addressesAt(buildContext().site);
  const cards = cardsOf(report).map(({ name, svg }) => ({ path: paths.card(name), svg }));
  const codes = qrTargets(report).flatMap(({ name, path }) => {
    const address = url(path);
    return address === undefined ? [] : [{ path: paths.qr(name), svg: qrSvg(address) }];
  });
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

async function addPictures(site: string): Promise<void> {
  const all = pictureList();
  const cache = new PictureCache();
  const missing = new Set(all.map(({ svg }) => svg).filter((svg) => cache.find(svg) === undefined));
  await draw([...missing], cache);
  for (const { path, svg } of all) {
    const png = cache.find(svg);
    if (png === undefined) throw new Error(`${path} was drawn and is gone from the cache`);
    writeTo(site, path, png);
  }
  process.stdout.write(`预览图和二维码共${all.length}张。\n`);
}

/** The preview images and, where the site's address is known, the QR codes. */
export function pictures(): AstroIntegration {
  return {
    name: 'pictures',
    hooks: { 'astro:build:done': ({ dir }) => addPictures(fileURLToPath(dir)) },
  };
}
