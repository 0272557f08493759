/** A row of a list: a value for each facet (empty where it has none), and its words, folded. */
export interface FacetRow {
  readonly values: Readonly<Record<string, string>>;
  readonly words: string;
}

/** What a reader chose: a value by facet, empty or absent for all; `q` are folded words. */
export type FacetChoice = Readonly<Record<string, string>>;

/** Facet of the field. */
export const WORDS = 'q';

function meets(row: FacetRow, facet: string, wanted: string): boolean {
  return facet === WORDS ? row.words.includes(wanted) : row.values[facet] === wanted;
}

const active = (choice: FacetChoice) => Object.entries(choice).filter(([, wanted]) => wanted !== '');

/** Whether a row is shown. */
export function isShown(row: FacetRow, choice: FacetChoice): boolean {
  return active(choice).every(([facet, wanted]) => meets(row, facet, wanted));
}

/** Rows that would be shown with this one choice made otherwise. */
export function countWith(
  rows: readonly FacetRow[],
  choice: FacetChoice,
  facet: string,
  wanted: string,
): number {
  return rows.filter((row) => isShown(row, { ...choice, [facet]: wanted })).length;
}

/** Where nothing is shown: choices of which each alone is in the way, with what would be shown without it. */
export function inTheWay(
  rows: readonly FacetRow[],
  choice: FacetChoice,
): { readonly facet: string; readonly count: number }[] {
  return active(choice)
    .map(([facet]) => ({ facet, count: countWith(rows, choice, facet, '') }))
    .filter(({ count }) => count > 0);
}
