import { cpSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadReport } from '../../src/report/load.ts';
import { parts, type Report } from '../../src/report/model.ts';
import { madeContent } from './made-content.ts';
import { sealSource } from '../../src/report/seal-source.ts';

type Json = Record<string, unknown>;

/** The report of a folder; throws where its content has problems. */
function reportIn(folder: string): Report {
  const loading = loadReport(folder);
  if ('problems' in loading) throw new Error(`The content of ${folder} has problems`);
  return loading.report;
}

/** All ids but those of terms: a report says the same term everywhere, and the glossary explains it once. */
function idsOf({ sections, indicators, projects, figures, notes }: Report): string[] {
  const paragraphs = sections.flatMap((section) => section.paragraphs);
  return [sections, paragraphs, indicators, projects, figures, notes].flat().map(({ id }) => id);
}

/** Copies the files of a report's parts into the same folder, each id with another ending. */
function addCopy(good: string, folder: string, report: Report, number: number): void {
  const ids = idsOf(report).sort((a, b) => b.length - a.length);
  // {imports-exports-later} is the later number of imports-exports.
  const everyId = new RegExp(`(?<![\\w-])(?:${ids.join('|')})(?=-later\\}|(?![\\w-]))`, 'g');
  const renew = (text: string) => text.replace(everyId, (id) => `${id}-copy-${number}`);
  const untitled = report.sections.filter(({ ordinal }) => ordinal === undefined).map(({ id }) => id);
  const once: string[] = [];

  for (const name of readdirSync(join(good, 'sections'))) {
    const text = readFileSync(join(good, 'sections', name), 'utf8');
    if (untitled.some((id) => text.includes(`\nid: ${id}\n`))) {
      // A report has one preface, and the figures in it stand there alone.
      once.push(...report.figures.map(({ id }) => id).filter((id) => text.includes(`<Figure id="${id}"`)));
      continue;
    }
    // A term is marked where it first occurs.
    const unmarked = text.replace(/<Term ref="[^"]*">([^<]*)<\/Term>/g, '$1');
    const place = String(number).padStart(3, '0');
    writeFileSync(join(folder, 'sections', `copy-${place}-${name}`), renew(unmarked));
  }
  for (const kind of ['indicators', 'projects', 'figures']) {
    for (const name of readdirSync(join(good, kind))) {
      if (kind === 'figures' && once.includes(name.replace(/\.json$/, ''))) continue;
      writeFileSync(join(folder, kind, renew(name)), renew(readFileSync(join(good, kind, name), 'utf8')));
    }
  }
  const notes = join(folder, 'notes.json');
  const all = JSON.parse(readFileSync(notes, 'utf8')) as { notes: Json[] };
  const more = JSON.parse(renew(readFileSync(join(good, 'notes.json'), 'utf8'))) as { notes: Json[] };
  writeFileSync(notes, JSON.stringify({ ...all, notes: [...all.notes, ...more.notes] }));
}

/** Writes a report `times` as long as another: its parts, one after the other, so many times. */
function writeLonger(good: string, folder: string, times: number): void {
  const report = reportIn(good);
  cpSync(good, folder, { recursive: true });
  for (let number = 2; number <= times; number += 1) addCopy(good, folder, report, number);
  const source = readFileSync(join(good, 'source.txt'), 'utf8');
  const body = source.slice(source.indexOf(parts(report)[0]?.titleLines[0] ?? ''));
  writeFileSync(join(folder, 'source.txt'), `${source}\n${`${body}\n`.repeat(times - 1)}`);
  sealSource(folder);
}

/** Folder with a valid report so many times as long as another, in which every id is its own. */
export function longerContent(good: string, times: number): string {
  const make = (folder: string) => {
    writeLonger(good, folder, times);
  };
  return madeContent('longer', good, import.meta.filename, make, `${times}`);
}
