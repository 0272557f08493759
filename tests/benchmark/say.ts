const START = performance.now();

/** How wide words stand in a terminal: Chinese ones take two columns each. */
function widthOf(words: string): number {
  return Array.from(words).reduce((sum, character) => sum + (character > '\u2e80' ? 2 : 1), 0);
}

/** Says how far the benchmark is, with the seconds since it began. */
export function progress(words: string): void {
  process.stderr.write(`${((performance.now() - START) / 1000).toFixed(0).padStart(5)} s  ${words}\n`);
}

/** Prints a table: the first column to the left, numbers to the right. */
export function table(title: string, head: readonly string[], rows: readonly (readonly string[])[]): void {
  const all = [head, ...rows];
  const widths = head.map((_, column) => Math.max(...all.map((row) => widthOf(row[column] ?? ''))));
  const line = (row: readonly string[]) =>
    row
      .map((cell, column) => {
        const space = ' '.repeat((widths[column] ?? 0) - widthOf(cell));
        return column === 0 ? cell + space : space + cell;
      })
      .join('  ');
  process.stdout.write(`\n${title}\n${all.map((row) => `  ${line(row)}\n`).join('')}`);
}

export const ms = (value: number) => value.toFixed(0);
export const seconds = (value: number) => (value / 1000).toFixed(1);
export const kB = (bytes: number) => (bytes / 1000).toFixed(1);
