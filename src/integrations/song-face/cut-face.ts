import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import subsetFont from 'subset-font';
import { contentHash } from '../built-site.ts';
import { SONG_WEIGHTS, type SongGlyphs, type SongWeight } from './glyphs-in-use.ts';

/** A font file of the built site. */
export interface FontFile {
  readonly weight: SongWeight;
  readonly name: string;
  readonly bytes: Buffer;
}

const { resolve } = createRequire(import.meta.url);

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

/** The Song face cut down to the glyphs in use, one WOFF2 file for each weight that is used. */
export async function cutFaces(glyphs: SongGlyphs): Promise<FontFile[]> {
  const files: FontFile[] = [];
  for (const weight of SONG_WEIGHTS) {
    const text = [...glyphs[weight]].sort().join('');
    if (text === '') continue;
    const bytes = await cutFace(weight, text, 'woff2');
    files.push({ weight, name: `song-${weight}.${contentHash(bytes)}.woff2`, bytes });
  }
  return files;
}

/** The rules that name the files in this folder. */
export function faceRules(files: readonly FontFile[], folder: string): string {
  return files
    .map(
      ({ weight, name }) =>
        `@font-face{font-family:'Report Song';font-style:normal;font-weight:${weight};font-display:swap;src:url(${folder}${name}) format('woff2')}`,
    )
    .join('');
}
