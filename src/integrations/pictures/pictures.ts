import type { AstroIntegration } from 'astro';
import { fileURLToPath } from 'node:url';
import { buildContext, builtReport } from '../../config/build-context.ts';
import { cardsOf } from '../../outputs/cards/cards.ts';
import { qrSvg, qrTargets } from '../../outputs/qr/qr.ts';
import { addressesAt } from '../../site/addresses.ts';
import { paths } from '../../site/paths.ts';
import { BuildCache } from '../build-cache/build-cache.ts';
import { writeTo } from '../built-site.ts';
import { RASTERISER_PROGRAMS, rasteriserFor } from './rasteriser.ts';

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

/** Draws these and hands each on as it is drawn. */
async function draw(svgs: readonly string[], done: (svg: string, png: Buffer) => void): Promise<void> {
  if (svgs.length === 0) return;
  const rasterise = await rasteriserFor(svgs.join(''));
  let told = performance.now();
  for (const [index, svg] of svgs.entries()) {
    done(svg, rasterise(svg));
    if (performance.now() - told < PATIENCE) continue;
    told = performance.now();
    process.stdout.write(`正在绘制预览图 ${index + 1}/${svgs.length}\n`);
  }
}

async function addPictures(site: string): Promise<void> {
  const all = pictureList();
  const alike = Map.groupBy(all, ({ svg }) => svg);
  const cache = new BuildCache(RASTERISER_PROGRAMS);
  const write = (svg: string, png: Buffer) => {
    for (const { path } of alike.get(svg) ?? []) writeTo(site, path, png);
  };
  const missing: string[] = [];
  for (const svg of alike.keys()) {
    const png = cache.find(svg);
    if (png) write(svg, png);
    else missing.push(svg);
  }
  await draw(missing, (svg, png) => {
    cache.keep(svg, png);
    write(svg, png);
  });
  process.stdout.write(`预览图和二维码共${all.length}张，这次新画${missing.length}张。\n`);
}

/** The preview images and, where the site's address is known, the QR codes. */
export function pictures(): AstroIntegration {
  return {
    name: 'pictures',
    hooks: { 'astro:build:done': ({ dir }) => addPictures(fileURLToPath(dir)) },
  };
}
