import { createHash, randomUUID } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Names the version of every package there is. */
const LOCK = fileURLToPath(new URL('../../../package-lock.json', import.meta.url));
const HASH_LENGTH = 32;

const sha256 = (content: Buffer | string) => createHash('sha256').update(content).digest();

/**
 * Files that earlier builds made, each found by all that it was made from. What is read is what was kept: each file begins
 * with the hash of the rest, for a machine that stops may leave it cut or empty.
 */
export class BuildCache {
  readonly #programs: string;
  readonly #folder: string;

  /** `folder` is theirs and those of other programs; `programs` are the paths of the modules that make the files: once they are changed they may make others from the same source. */
  constructor(folder: string, programs: readonly string[]) {
    this.#programs = [LOCK, ...programs].map((file) => sha256(readFileSync(file)).toString('hex')).join('\n');
    this.#folder = folder;
  }

  #file(source: string): string {
    return join(this.#folder, sha256(`${this.#programs}\n${source}`).toString('hex'));
  }

  /** What was made from this source; undefined where it has yet to be made, or where what was kept is damaged. */
  find(source: string): Buffer | undefined {
    const file = this.#file(source);
    if (!existsSync(file)) return undefined;
    const kept = readFileSync(file);
    const content = kept.subarray(HASH_LENGTH);
    if (!sha256(content).equals(kept.subarray(0, HASH_LENGTH))) return undefined;
    // What was used longest ago is the first to go.
    const now = new Date();
    utimesSync(file, now, now);
    return content;
  }

  /** Keeps what was made. Another build may do the same at the same time: each writes a file of its own and renames it. */
  keep(source: string, content: Buffer): void {
    mkdirSync(this.#folder, { recursive: true });
    const file = this.#file(source);
    const unfinished = `${file}.${randomUUID()}`;
    writeFileSync(unfinished, Buffer.concat([sha256(content), content]));
    renameSync(unfinished, file);
  }

  /** What was made from this source, made now where that is necessary. */
  async findOrMake(source: string, make: () => Promise<Buffer>): Promise<Buffer> {
    const found = this.find(source);
    if (found) return found;
    const made = await make();
    this.keep(source, made);
    return made;
  }
}
