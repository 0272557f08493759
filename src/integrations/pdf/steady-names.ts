import type { PdfFile } from './pdf-file.ts';

/** The name of a cell that heads others, where that is said of a cell. */
const OWN_NAME = /\/ID \((node\d+)\)/;
const NAME = /\((node\d+)\)/g;
/** A name in the list that says which object has it. */
const ENTRY = /\((node\d+)\) \d+ 0 R/g;

/**
 * The same file with its header cells named in the order in which they stand. Chromium numbers them as it comes to them, which
 * is chance on a busy machine; the list of names keeps its order, and each name leads to another cell.
 */
export function withSteadyNames({ objects, trailer }: PdfFile): PdfFile {
  const cells = [...objects].flatMap(([id, object]) => {
    const name = OWN_NAME.exec(object)?.[1];
    return name === undefined ? [] : [{ id, name }];
  });
  const names = cells.map(({ name }) => name).sort();
  const renamed = new Map(cells.map(({ name }, place) => [name, names[place] ?? name]));
  const bearers = new Map(cells.map(({ id }, place) => [names[place], id]));
  const steady = [...objects].map(([id, object]): [number, string] => {
    if (!object.includes('(node') || object.includes('stream\n')) return [id, object];
    if (object.includes('/Names ['))
      return [id, object.replace(ENTRY, (_, name: string) => `(${name}) ${bearers.get(name)} 0 R`)];
    return [id, object.replace(NAME, (_, name: string) => `(${renamed.get(name) ?? name})`)];
  });
  return { objects: new Map(steady), trailer };
}
