import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** SHA-256 of the printed words, hexadecimal, as `report.json` keeps it. */
export const sourceHash = (text: string): string => createHash('sha256').update(text).digest('hex');

const FIELD = /("sourceSha256"\s*:\s*)"[^"]*"/;

/** The record with this hash in it: in its field, else in a new one at the beginning. Everything else stays as it is written. */
export function withSourceHash(record: string, hash: string): string {
  if (FIELD.test(record)) return record.replace(FIELD, `$1"${hash}"`);
  return record.replace(/\{[^\S\n]*(\n\s*)?/, (_, line = ' ') => `{${line}"sourceSha256": "${hash}",${line}`);
}

/** Writes the hash of `source.txt` into `report.json`. Gives it, or the name of the file that is missing. */
export function sealSource(folder: string): { readonly hash: string } | { readonly missing: string } {
  const missing = ['source.txt', 'report.json'].find((name) => !existsSync(join(folder, name)));
  if (missing !== undefined) return { missing };
  const record = join(folder, 'report.json');
  const hash = sourceHash(readFileSync(join(folder, 'source.txt'), 'utf8'));
  writeFileSync(record, withSourceHash(readFileSync(record, 'utf8'), hash));
  return { hash };
}
