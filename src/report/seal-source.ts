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
  const [source, record] = ['source.txt', 'report.json'].map((name) => join(folder, name)) as [
    string,
    string,
  ];
  for (const [file, name] of [
    [source, 'source.txt'],
    [record, 'report.json'],
  ] as const)
    if (!existsSync(file)) return { missing: name };
  const hash = sourceHash(readFileSync(source, 'utf8'));
  writeFileSync(record, withSourceHash(readFileSync(record, 'utf8'), hash));
  return { hash };
}
