import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { parse } from 'node-html-parser';
import subsetFont from 'subset-font';
import { BuildCache } from '../build-cache/build-cache.ts';
import { contentHash } from '../built-site.ts';
import { cutFace } from '../song-face/cut-face.ts';
import { SONG_WEIGHTS } from '../song-face/glyphs-in-use.ts';

/** A font file and the rule that names it. */
interface PrintFont {
  readonly name: string;
  readonly bytes: Buffer;
  readonly family: 'Report Print' | 'Report Print Marks';
  readonly weight: string;
  /** The characters it is for, where files of one family share a weight. */
  readonly range?: string;
}

/** Weights by the range of weights that each stands for. */
const RANGES = { 200: '100 300', 400: '301 500', 600: '501 900' } as const;

/** Marks that the file of the simplified characters lacks: the joiner before a note's key, rise and fall. */
const OUTSIDE = ['\u2060', '▲', '▼'];

const CUT_FACE = new URL('../song-face/cut-face.ts', import.meta.url);

const { resolve } = createRequire(import.meta.url);

/** The small file of the same face that has this character, by the ranges its package names. */
function sliceWith(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  const css = readFileSync(resolve('@fontsource/noto-serif-sc/400.css'), 'utf8');
  const rules = css.matchAll(/\/files\/([\w-]+\.woff2)\)[^}]*unicode-range:([^;}]+)/g);
  for (const [, file = '', ranges = ''] of rules) {
    const isIn = ranges.split(',').some((range) => {
      const [first = '', last = first] = range.trim().slice(2).split('-');
      return code >= parseInt(first, 16) && code <= parseInt(last, 16);
    });
    if (isIn) return resolve(`@fontsource/noto-serif-sc/files/${file}`);
  }
  throw new Error(`The face has no U+${code.toString(16)}`);
}

async function mark(character: string, cache: BuildCache): Promise<PrintFont> {
  const range = `U+${character.codePointAt(0)?.toString(16) ?? ''}`;
  const bytes = await cache.findOrMake(range, async () =>
    Buffer.from(await subsetFont(readFileSync(sliceWith(character)), character, { targetFormat: 'woff2' })),
  );
  return {
    name: `marks-${contentHash(bytes)}.woff2`,
    bytes,
    family: 'Report Print Marks',
    weight: '100 900',
    range,
  };
}

/**
 * The face of the published PDFs: every character of these pages, of their running heads and folios. The system's Song
 * would be embedded as outlines without names, or under names of look-alikes: text that nobody can search or copy.
 */
export async function printFace(pages: readonly string[], cacheFolder: string): Promise<PrintFont[]> {
  const words = [
    ...pages.flatMap((file) => {
      const page = parse(readFileSync(file, 'utf8'));
      // Running heads stand in the style.
      return [page.text, ...page.querySelectorAll('style').map(({ rawText }) => rawText)];
    }),
    '0123456789',
  ].join('');
  // All white space is shown as one space, but for the wide one between two titles.
  const characters = [...new Set(words.replace(/[\t\n\r]+/g, ' '))].sort().join('');
  const cache = new BuildCache(cacheFolder, [import.meta.filename, fileURLToPath(CUT_FACE)]);
  const text = SONG_WEIGHTS.map(async (weight): Promise<PrintFont> => {
    const bytes = await cache.findOrMake(`${weight} ${characters}`, () =>
      cutFace(weight, characters, 'woff2'),
    );
    const name = `song-${weight}.${contentHash(bytes)}.woff2`;
    return { name, bytes, family: 'Report Print', weight: RANGES[weight] };
  });
  return Promise.all([...text, ...OUTSIDE.map((character) => mark(character, cache))]);
}

/** The rules that name the files. */
export function printFaceRules(files: readonly PrintFont[], folder: string): string {
  return files
    .map(
      ({ name, family, weight, range }) =>
        `@font-face{font-family:'${family}';font-weight:${weight};${range ? `unicode-range:${range};` : ''}src:url(${folder}${name}) format('woff2')}`,
    )
    .join('');
}
