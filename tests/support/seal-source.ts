import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Writes the hash of the printed words of a content folder into its record, as an editor does with a new original. */
export function sealSource(folder: string): void {
  const hash = createHash('sha256')
    .update(readFileSync(join(folder, 'source.txt')))
    .digest('hex');
  const about = join(folder, 'report.json');
  const text = readFileSync(about, 'utf8');
  writeFileSync(about, text.replace(/("sourceSha256":\s*)"[^"]*"/, `$1"${hash}"`));
}
