import { createHash, randomUUID } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { CARD_WEIGHTS } from '../../outputs/cards/face.ts';
import { songFile } from '../song-face/cut-face.ts';

/** To be raised when the same SVG shall give another file. */
const FORMAT = 1;
/** Shared by every report and every build of this clone. */
const FOLDER = join('node_modules', '.cache', 'report-pictures');

const { resolve } = createRequire(import.meta.url);

/** Fingerprint of what makes a picture of an SVG: the renderer, the faces, and the package that compresses. */
function makers(): string {
  const hash = createHash('sha256').update(`format ${FORMAT}\n`);
  const files = [
    resolve('@resvg/resvg-wasm/index_bg.wasm'),
    ...CARD_WEIGHTS.map(songFile),
    resolve('pako/package.json'),
  ];
  for (const file of files) hash.update(readFileSync(file));
  return hash.digest('hex');
}

/** Pictures that were drawn before, by the content of their SVG. */
export class PictureCache {
  readonly #makers = makers();

  #file(svg: string): string {
    const key = createHash('sha256').update(this.#makers).update('\n').update(svg).digest('hex');
    return join(FOLDER, `${key}.png`);
  }

  /** The picture of this SVG; undefined when it has yet to be drawn. */
  find(svg: string): Buffer | undefined {
    const file = this.#file(svg);
    return existsSync(file) ? readFileSync(file) : undefined;
  }

  /** Keeps a picture. Another build may do the same at the same time: each writes a file of its own and renames it. */
  keep(svg: string, png: Buffer): void {
    mkdirSync(FOLDER, { recursive: true });
    const file = this.#file(svg);
    const unfinished = `${file}.${randomUUID()}`;
    writeFileSync(unfinished, png);
    renameSync(unfinished, file);
  }
}
