import type { AstroIntegration } from 'astro';
import { fileURLToPath } from 'node:url';
import { buildContext, builtReport } from '../../config/build-context.ts';
import { cardsOf } from '../../outputs/cards/cards.ts';
import { figurePictures } from '../../outputs/figures/figure-pictures.ts';
import { qrSvg, qrTargets } from '../../outputs/qr/qr.ts';
import { addressesAt } from '../../site/addresses.ts';
import { paths } from '../../site/paths.ts';
import { BuildCache } from '../build-cache/build-cache.ts';
import { writeTo } from '../built-site.ts';
import { drawPictures, type Picture } from './draw-pictures.ts';
import { RASTERISER_PROGRAMS } from './rasteriser.ts';

function pictureList(): Picture[] {
  const report = builtReport();
  const addresses = addressesAt(buildContext().site);
  const cards = cardsOf(report).map(({ name, svg }) => ({ path: paths.card(name), svg }));
  const codes = qrTargets(report).flatMap(({ name, path }) => {
    const address = addresses.url(path);
    return address === undefined ? [] : [{ path: paths.qr(name), svg: qrSvg(address) }];
  });
  return [...cards, ...figurePictures(report, addresses), ...codes];
}

async function addPictures(site: string): Promise<void> {
  const all = pictureList();
  const cache = new BuildCache(buildContext().settings.madeFolder, RASTERISER_PROGRAMS);
  const drawn = await drawPictures(all, cache, (path, png) => {
    writeTo(site, path, png);
  });
  process.stdout.write(`预览图、图和二维码共${all.length}张，这次新画${drawn}张。\n`);
}

/** The preview images, the figures as pictures and, where the site's address is known, the QR codes. */
export function pictures(): AstroIntegration {
  return {
    name: 'pictures',
    hooks: { 'astro:build:done': ({ dir }) => addPictures(fileURLToPath(dir)) },
  };
}
