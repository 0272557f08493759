import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import subsetFont from 'subset-font';
import type { SongWeight } from './face-cascade.ts';

const { resolve } = createRequire(import.meta.url);

/** What lines of print set level need of a font: marks may close up (`halt`), Latin letters are kerned. */
const FEATURES = ['halt', 'chws', 'palt', 'kern'];
/** Of no use to them. Measures of upright lines are: a section's ordinal stands upright. */
const LEFT_OUT = ['BASE', 'STAT'];

/** The file of the whole Song face of one weight. */
export function songFile(weight: SongWeight): string {
  return resolve(`@fontsource/noto-serif-sc/files/noto-serif-sc-chinese-simplified-${weight}-normal.woff2`);
}

/** The Song face of one weight cut down to the glyphs of `text`. */
export async function cutFace(
  weight: SongWeight,
  text: string,
  targetFormat: 'woff2' | 'sfnt',
): Promise<Buffer> {
  return Buffer.from(await subsetFont(readFileSync(songFile(weight)), text, { targetFormat }));
}

/**
 * Cuts faces for a screen out of one that holds `all` they need: opening the whole face takes a third of a second, and it is
 * opened at the first cut.
 */
export function cutterFor(weight: SongWeight, all: string): (text: string) => Promise<Buffer> {
  let face: Promise<Buffer> | undefined;
  const options = {
    targetFormat: 'woff2',
    keepFeatures: FEATURES,
    dropTables: LEFT_OUT,
    noHinting: true,
  } as const;
  return async (text) => {
    face ??= cutFace(weight, all, 'sfnt');
    return Buffer.from(await subsetFont(await face, text, options));
  };
}
