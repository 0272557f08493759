import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { BuildCache } from '../build-cache/build-cache.ts';
import { areUnchanged, type AskedFiles, type ReadFile } from './asked-files.ts';

/** The modules that decide how a page is printed: all of this step. */
const PROGRAMS = readdirSync(new URL('.', import.meta.url))
  .filter((name) => name.endsWith('.ts'))
  .map((name) => fileURLToPath(new URL(name, import.meta.url)));

/**
 * PDFs that earlier builds printed. What a page looks like depends on the files that it asks for, and which these are is
 * known once it was shown: so a source first leads to the files, and with these, when they are as they were, to the PDF.
 */
export class PrintedBefore {
  readonly #cache: BuildCache;

  constructor(cacheFolder: string) {
    this.#cache = new BuildCache(cacheFolder, PROGRAMS);
  }

  /** The PDF of this source; undefined where it was not printed yet, or not with these files. */
  find(source: string, read: ReadFile): Buffer | undefined {
    const asked = this.#cache.find(source)?.toString();
    if (asked === undefined) return undefined;
    const files = JSON.parse(asked) as AskedFiles;
    return areUnchanged(files, read) ? this.#cache.find(`${source}\n${asked}`) : undefined;
  }

  keep(source: string, files: AskedFiles, pdf: Buffer): void {
    const asked = JSON.stringify(files);
    this.#cache.keep(`${source}\n${asked}`, pdf);
    this.#cache.keep(source, Buffer.from(asked));
  }
}
