/** Where in the content something stands. Lines and columns count from 1. */
export interface Place {
  /** Path relative to the content folder, with forward slashes. */
  readonly file: string;
  readonly line?: number | undefined;
  readonly column?: number | undefined;
}

/** One thing an author has to put right. Every text is a Chinese sentence or phrase, for the people who edit content. */
export interface Problem {
  readonly at: Place;
  /** The record or field concerned, e.g. `cargo-throughput · text`. */
  readonly subject: string;
  readonly found: string;
  readonly expected: string;
  /** What to do next. */
  readonly advice: string;
}

/** Problems in the order in which an author meets them: by file, then by line. */
export function sortProblems(problems: readonly Problem[]): Problem[] {
  return [...problems].sort(
    (a, b) =>
      a.at.file.localeCompare(b.at.file, 'en') ||
      (a.at.line ?? 0) - (b.at.line ?? 0) ||
      (a.at.column ?? 0) - (b.at.column ?? 0),
  );
}
