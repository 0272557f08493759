/**
 * A PDF as Chromium writes it: numbered objects one after the other, one table of where they begin, nothing compressed but
 * streams. Enough to read dictionaries and write them anew; each byte is one character.
 */
export interface PdfFile {
  readonly objects: ReadonlyMap<number, string>;
  readonly trailer: string;
}

const HEADER = '%PDF-1.4\n%\xd3\xeb\xe9\xe1\n';

/** Reads a file that Chromium wrote; throws on any other kind. */
export function readPdf(bytes: Buffer): PdfFile {
  const text = bytes.toString('latin1');
  const table = Number(/startxref\n(\d+)\n%%EOF\n?$/.exec(text)?.[1]);
  const entries = /^xref\n0 (\d+)\n/.exec(text.slice(table));
  if (!entries || !text.startsWith(HEADER)) throw new Error('The PDF is not laid out as Chromium does it');
  const starts: { id: number; offset: number }[] = [];
  const first = table + entries[0].length;
  for (let id = 0; id < Number(entries[1]); id += 1) {
    const entry = text.slice(first + id * 20, first + (id + 1) * 20);
    if (entry[17] === 'n') starts.push({ id, offset: Number(entry.slice(0, 10)) });
  }
  starts.sort((a, b) => a.offset - b.offset);
  const objects = new Map(
    starts.map(({ id, offset }, position) => [id, text.slice(offset, starts[position + 1]?.offset ?? table)]),
  );
  const trailer = /trailer\n(<<[\s\S]*?>>)\n/.exec(text.slice(table))?.[1] ?? '';
  return { objects, trailer };
}

/** The same file with some objects written anew. */
export function writePdf({ objects, trailer }: PdfFile, changed: ReadonlyMap<number, string>): Buffer {
  let text = HEADER;
  const offsets = new Map<number, number>();
  for (const [id, object] of objects) {
    offsets.set(id, text.length);
    text += changed.get(id) ?? object;
  }
  const size = Math.max(...objects.keys()) + 1;
  const table = text.length;
  text += `xref\n0 ${size}\n`;
  for (let id = 0; id < size; id += 1) {
    const offset = offsets.get(id);
    text += offset === undefined ? '0000000000 65535 f \n' : `${String(offset).padStart(10, '0')} 00000 n \n`;
  }
  text += `trailer\n${trailer}\nstartxref\n${table}\n%%EOF\n`;
  return Buffer.from(text, 'latin1');
}

/** Number of the object that a key of a dictionary points to. */
export function pointer(dictionary: string, key: string): number | undefined {
  const found = new RegExp(`/${key} (\\d+) 0 R`).exec(dictionary)?.[1];
  return found === undefined ? undefined : Number(found);
}

/** The object with this number. */
export function object({ objects }: PdfFile, id: number | undefined): string {
  const found = id === undefined ? undefined : objects.get(id);
  if (found === undefined) throw new Error(`The PDF has no object ${id ?? '(none)'}`);
  return found;
}

/** The dictionary from which everything in the file is found. */
export function catalog(file: PdfFile): string {
  return object(file, pointer(file.trailer, 'Root'));
}

/** Words as a PDF string. */
export function pdfString(words: string): string {
  return `<FEFF${Buffer.from(words, 'utf16le').swap16().toString('hex').toUpperCase()}>`;
}
