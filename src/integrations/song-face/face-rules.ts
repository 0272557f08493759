import type { SongWeight } from './face-cascade.ts';
import type { PagePart } from './glyphs-in-use.ts';

/** Families, as `--song` and `--song-after` name them in the style sheet. */
const FAMILIES: Readonly<Record<PagePart, string>> = { text: 'Report Song', after: 'Report Song After' };

/** A font file in the style of a page. */
export interface FaceSource {
  readonly weight: SongWeight;
  readonly part: PagePart;
  readonly url: string;
  /** The only characters it is for; all that no other file is for, where it is undefined. */
  readonly characters?: string;
}

/** `U+30-39,U+4e00`, from characters in order. */
export function unicodeRange(characters: string): string {
  const ranges: [number, number][] = [];
  for (const character of characters) {
    const code = character.codePointAt(0) ?? 0;
    const last = ranges.at(-1);
    if (last?.[1] === code - 1) last[1] = code;
    else ranges.push([code, code]);
  }
  return ranges
    .map(([first, last]) => `U+${first.toString(16)}${first === last ? '' : `-${last.toString(16)}`}`)
    .join();
}

/** The rules of these files. Among files of one weight a later one comes first for its characters. */
export function faceRules(sources: readonly FaceSource[]): string {
  return sources
    .map(({ part, weight, url, characters }) => {
      const range = characters === undefined ? '' : `;unicode-range:${unicodeRange(characters)}`;
      return `@font-face{font-family:'${FAMILIES[part]}';font-weight:${weight};font-display:swap;src:url(${url}) format('woff2')${range}}`;
    })
    .join('');
}
