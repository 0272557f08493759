import { Resvg, initWasm } from '@resvg/resvg-wasm';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { CARD_FAMILIES, CARD_WEIGHTS } from '../../outputs/cards/face.ts';
import { palettePng } from './png.ts';
import { cutFace } from '../song-face/cut-face.ts';
import { slicesFor } from '../song-face/slices.ts';

const { resolve } = createRequire(import.meta.url);

/** The modules that decide what file an SVG becomes. */
export const RASTERISER_PROGRAMS = [
  'rasteriser.ts',
  'png.ts',
  '../song-face/cut-face.ts',
  '../song-face/slices.ts',
].map((name) => fileURLToPath(new URL(name, import.meta.url)));

/** The renderer, which starts once a process. */
let renderer: Promise<void> | undefined;

/** Draws an SVG of its own size as a PNG. */
export type Rasteriser = (svg: string) => Buffer;

/**
 * A renderer that sets what these texts hold in the Song face and knows no font of the machine, so that the same SVG is the
 * same PNG everywhere.
 */
export async function rasteriserFor(texts: readonly string[]): Promise<Rasteriser> {
  await (renderer ??= initWasm(readFileSync(resolve('@resvg/resvg-wasm/index_bg.wasm'))));
  // One text after the other: joined they would take as much memory again.
  const characters = new Set<string>();
  for (const text of texts) for (const character of new Set(text)) characters.add(character);
  const glyphs = [...characters].sort().join('');
  const fontBuffers: Uint8Array[] = [];
  for (const weight of CARD_WEIGHTS) {
    const cut = await cutFace(weight, glyphs, 'sfnt');
    fontBuffers.push(cut);
    // What the face of a text lacks the renderer looks for in the others of its weight.
    for (const { bytes } of await slicesFor(weight, glyphs, cut, 'sfnt')) fontBuffers.push(bytes);
  }
  return (svg) => {
    const drawing = new Resvg(svg, { font: { fontBuffers, defaultFontFamily: CARD_FAMILIES[400] } });
    const picture = drawing.render();
    const { width, height } = picture;
    const png = palettePng(picture.pixels, width, height);
    picture.free();
    drawing.free();
    return png;
  };
}
