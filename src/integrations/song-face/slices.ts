import { Blob, Face } from 'harfbuzzjs';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import subsetFont from 'subset-font';
import type { SongWeight } from './face-cascade.ts';

/** Characters that one file of the face holds, cut down to them. */
export interface Slice {
  readonly characters: string;
  readonly bytes: Buffer;
}

const { resolve } = createRequire(import.meta.url);

/** Characters of `text` that a face has no glyph for, each once. White space needs none. */
function lackedBy(sfnt: Uint8Array, text: string): string {
  const has = new Set(new Face(new Blob(Uint8Array.from(sfnt).buffer)).collectUnicodes());
  return [...new Set(text)].filter((one) => /\S/.test(one) && !has.has(one.codePointAt(0) ?? 0)).join('');
}

/** The small file of the face that has this character, by the ranges that its package names; undefined where none has. */
function fileWith(character: string, weight: SongWeight): string | undefined {
  const code = character.codePointAt(0) ?? 0;
  const css = readFileSync(resolve(`@fontsource/noto-serif-sc/${weight}.css`), 'utf8');
  const rules = css.matchAll(/\/files\/([\w-]+\.woff2)\)[^}]*unicode-range:([^;}]+)/g);
  for (const [, file = '', ranges = ''] of rules) {
    const isIn = ranges.split(',').some((range) => {
      const [first = '', last = first] = range.trim().slice(2).split('-');
      return code >= parseInt(first, 16) && code <= parseInt(last, 16);
    });
    if (isIn) return resolve(`@fontsource/noto-serif-sc/files/${file}`);
  }
  return undefined;
}

/**
 * The file of the simplified characters lacks signs that a report has (‰ ℃ ① ▲). `cut` is that file cut down to `text`: for
 * what it lacks, cuts of the small files that have it. Some signs none has (Ⅲ, the Greek μ).
 */
export async function slicesFor(
  weight: SongWeight,
  text: string,
  cut: Uint8Array,
  targetFormat: 'woff2' | 'sfnt',
): Promise<Slice[]> {
  const files = new Map<string, string>();
  for (const character of lackedBy(cut, text)) {
    const file = fileWith(character, weight);
    if (file !== undefined) files.set(file, (files.get(file) ?? '') + character);
  }
  return Promise.all(
    [...files].map(async ([file, characters]) => ({
      characters,
      bytes: Buffer.from(await subsetFont(readFileSync(file), characters, { targetFormat })),
    })),
  );
}
