import type { Place, Problem } from '../problem.ts';
import { placeOf } from './lines.ts';

/** Bytes that a file may have: some 300 000 characters, twenty times the longest report known; a section a third of that. */
export const MOST_BYTES = { section: 300_000, file: 1_000_000 } as const;
/** Bytes of all files together. */
export const MOST_BYTES_IN_ALL = 2_000_000;
/** Records of a list, and files of a subfolder, in which every figure has its own: twenty times those of the longest report known. */
export const MOST_RECORDS = 5000;
export const MOST_FILES = 1000;
/** Fields of an object that has no list of its own fields: labels of a figure, former ids. */
const MOST_FIELDS = 5000;
/** Lines of front matter. */
const MOST_LINES = 60;

/** A list or an object with more in it than is read. */
interface TooMany {
  readonly path: readonly string[];
  readonly found: string;
  readonly expected: string;
}

/** The first list of a file, or object, that is longer than any report needs. */
export function tooMany(data: unknown): TooMany | undefined {
  if (typeof data !== 'object' || data === null) return undefined;
  const all: [path: string[], value: unknown][] = [
    [[], data],
    ...Object.entries(data).map(([key, value]): [string[], unknown] => [[key], value]),
  ];
  for (const [path, value] of all) {
    if (Array.isArray(value) && value.length > MOST_RECORDS)
      return { path, found: `${value.length}条`, expected: `至多${MOST_RECORDS}条` };
    if (typeof value !== 'object' || value === null || Array.isArray(value)) continue;
    const fields = Object.keys(value).length;
    if (fields > MOST_FIELDS) return { path, found: `${fields}个字段`, expected: `至多${MOST_FIELDS}个字段` };
  }
  return undefined;
}

/** What is said of something that is longer than is read. */
export function tooLong(at: Place, subject: string, found: string, expected: string): Problem {
  return { at, subject, found, expected, advice: '核对是不是放错了内容；内容确实这样长，分成几个文件。' };
}

/** Front matter that is longer than its few fields can be. */
export function longFrontMatter(file: string, text: string): Problem | undefined {
  const lines = text.split('\n').length;
  return lines > MOST_LINES || text.length > MOST_LINES * 200
    ? tooLong({ file, line: 1 }, '文件头', `${lines}行、${text.length}字`, `至多${MOST_LINES}行`)
    : undefined;
}

/** Marks that begin a line over and over: each would be a quotation or a list in the one before. */
const NESTED = /^[^\S\n]*(?:[>*+-][^\S\n]*){10}/m;

/** The first line of a text that a parser would take for many blocks, one in the other. */
export function nestedLine(text: string): number | undefined {
  const found = NESTED.exec(text);
  return found ? placeOf(text, found.index).line : undefined;
}
