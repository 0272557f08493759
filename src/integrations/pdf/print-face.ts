import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { DomUtils, parseDocument } from 'htmlparser2';
import { BuildCache } from '../build-cache/build-cache.ts';
import { contentHash } from '../built-site.ts';
import { cutFace } from '../song-face/cut-face.ts';
import { SONG_WEIGHTS } from '../song-face/face-cascade.ts';
import { slicesFor, type Slice } from '../song-face/slices.ts';

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

/** Characters that no page says: rise and fall come from a style. */
const FROM_STYLES = '▲▼';

/** What a style shows of a page beside its words: the keys of its notes. */
function shownByStyles(page: string): string {
  return [...page.matchAll(/ data-paper="([^"]*)"/g)].map(([, key = '']) => key).join('');
}

const PROGRAMS = ['print-face.ts', '../song-face/cut-face.ts', '../song-face/slices.ts'].map((name) =>
  fileURLToPath(new URL(name, import.meta.url)),
);

/** Several files in one, for the cache. */
const pack = (slices: readonly Slice[]): Buffer =>
  Buffer.from(JSON.stringify(slices.map(({ characters, bytes }) => [characters, bytes.toString('base64')])));
const unpack = (packed: Buffer): Slice[] =>
  (JSON.parse(packed.toString()) as [string, string][]).map(([characters, bytes]) => ({
    characters,
    bytes: Buffer.from(bytes, 'base64'),
  }));

/**
 * The face of the published PDFs: every character of these pages and of `sheet`, the style of what is printed, which has
 * their running heads and folios. The system's Song would be embedded as outlines without names, or under names of look-alikes: text that nobody can search or copy.
 */
export async function printFace(
  pages: readonly string[],
  sheet: string,
  cacheFolder: string,
): Promise<PrintFont[]> {
  const words = [
    sheet,
    // Styles too: some words of a page are shown by its style.
    ...pages.flatMap((file) => {
      const page = readFileSync(file, 'utf8');
      return [DomUtils.textContent(parseDocument(page)), shownByStyles(page)];
    }),
    '0123456789',
  ].join('');
  // All white space is shown as one space, but for the wide one between two titles.
  const characters = [...new Set(words.replace(/[\t\n\r]+/g, ' '))].sort().join('');
  const cache = new BuildCache(cacheFolder, PROGRAMS);
  const text = SONG_WEIGHTS.map(async (weight): Promise<PrintFont> => {
    const bytes = await cache.findOrMake(`${weight} ${characters}`, () =>
      cutFace(weight, characters, 'woff2'),
    );
    const name = `song-${weight}.${contentHash(bytes)}.woff2`;
    return { name, bytes, family: 'Report Print', weight: RANGES[weight] };
  });
  // Where the first family has no sign, its weight is of no account.
  const slices = await cache.findOrMake(`slices ${characters}`, async () => {
    const all = characters + FROM_STYLES;
    return pack(await slicesFor(400, all, await cutFace(400, all, 'sfnt'), 'woff2'));
  });
  const marks = unpack(slices).map(({ characters: signs, bytes }): PrintFont => ({
    name: `marks-${contentHash(bytes)}.woff2`,
    bytes,
    family: 'Report Print Marks',
    weight: '100 900',
    range: Array.from(signs, (sign) => `U+${sign.codePointAt(0)?.toString(16) ?? ''}`).join(),
  }));
  return [...(await Promise.all(text)), ...marks];
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
