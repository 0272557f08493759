import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadReport } from '../../src/report/load.ts';
import { byId, type Report } from '../../src/report/model.ts';
import { madeContent } from './made-content.ts';
import { sealSource } from '../../src/report/seal-source.ts';

function reportIn(folder: string): Report {
  const loading = loadReport(folder);
  if ('problems' in loading) throw new Error(JSON.stringify(loading.problems, undefined, 2));
  return loading.report;
}

/** Puts other words in the place of these where they first stand after `mark`. */
function replaceAfter(file: string, mark: string, from: string, to: string): void {
  const text = readFileSync(file, 'utf8');
  const start = text.indexOf(from, text.indexOf(mark));
  if (start < 0) throw new Error(`${file} has no ${from}`);
  writeFileSync(file, text.slice(0, start) + to + text.slice(start + from.length));
}

/** Changes a number of a content folder, in its record and in the printed words, where it must first stand; it stays valid. */
export function changeNumber(folder: string, id: string, to: string): void {
  const { text, section } = byId(reportIn(folder).indicators, id);
  replaceAfter(join(folder, 'indicators', `${section.id}.json`), `"${id}"`, `"${text}"`, `"${to}"`);
  replaceAfter(join(folder, 'source.txt'), '', text, to);
  sealSource(folder);
  reportIn(folder);
}

/** Folder with a report's content in which one number is another. */
export function oneNumberChanged(good: string, id: string, to: string): string {
  const make = (folder: string) => {
    cpSync(good, folder, { recursive: true });
    changeNumber(folder, id, to);
  };
  return madeContent('one-number', good, import.meta.filename, make, `${id} ${to}`);
}
