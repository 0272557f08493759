import { stringify } from 'csv-stringify/sync';

/** One value of a table: words, an exact decimal string, or nothing. */
export type Cell = string | null;

/** A negative number begins like a formula and is none. */
const PLAIN_NUMBER = /^-?\d+(?:\.\d+)?$/;

/**
 * A table as CSV after RFC 4180, in UTF-8 with a byte order mark, so that Excel and WPS read it; no cell can start a
 * formula.
 */
export function csvFile<C extends string>(
  columns: readonly C[],
  rows: readonly Readonly<Record<C, Cell>>[],
): string {
  return stringify(
    rows.map((row) => columns.map((column) => row[column])),
    {
      header: true,
      columns: columns.map((column) => ({ key: column })),
      bom: true,
      record_delimiter: 'windows',
      escape_formulas: true,
      cast: {
        string: (value) => (PLAIN_NUMBER.test(value) ? { value, escape_formulas: false } : value),
      },
    },
  );
}
