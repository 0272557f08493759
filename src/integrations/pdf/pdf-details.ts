import { catalog, object, pdfString, pointer, writePdf, type PdfFile } from './pdf-file.ts';

/** What a PDF says of itself. */
export interface PdfDetails {
  readonly title: string;
  readonly author: string;
  readonly subject: string;
  /** Day of the content; without one the file has no date. */
  readonly date: Date | undefined;
  /** Words of the headings in order, which become the bookmarks. */
  readonly headings: readonly string[];
}

/** Object numbers of the bookmarks, in the order of the headings. */
function bookmarks(file: PdfFile): number[] {
  const walk = (id: number | undefined): number[] => {
    if (id === undefined) return [];
    const item = object(file, id);
    return [id, ...walk(pointer(item, 'First')), ...walk(pointer(item, 'Next'))];
  };
  const outline = pointer(catalog(file), 'Outlines');
  return outline === undefined ? [] : walk(pointer(object(file, outline), 'First'));
}

/**
 * Table cells carry numbers that Chromium counts over all it has ever shown; here they count from 1, in the same order and
 * of the same length, so that two builds give the same bytes.
 */
function withOwnNames({ objects, trailer }: PdfFile): PdfFile {
  const name = /\(node(\d{8})\)/g;
  const isPlain = (text: string) => !text.includes('stream\n');
  const used = [...objects.values()].filter(isPlain).flatMap((text) => text.match(name) ?? []);
  const own = new Map(
    [...new Set(used)].sort().map((old, position) => [old, `(node${String(position + 1).padStart(8, '0')})`]),
  );
  const renamed = [...objects].map(
    ([id, text]) => [id, isPlain(text) ? text.replace(name, (old) => own.get(old) ?? old) : text] as const,
  );
  return { objects: new Map(renamed), trailer };
}

function pdfDate(date: Date): string {
  return `(D:${date.toISOString().replace(/\D/g, '').slice(0, 14)}+00'00')`;
}

/**
 * The file with its details, and nothing left of the clock and the machine that made it. Chromium doubles words in bookmarks
 * whose heading is set on two lines, so their titles are written anew too.
 */
export function withDetails(printed: PdfFile, details: PdfDetails): Buffer {
  const file = withOwnNames(printed);
  const info = pointer(file.trailer, 'Info') ?? 0;
  const { title, author, subject, date, headings } = details;
  const entries = [
    `/Title ${pdfString(title)}`,
    `/Author ${pdfString(author)}`,
    `/Subject ${pdfString(subject)}`,
    '/Producer (Skia/PDF)',
    ...(date ? [`/CreationDate ${pdfDate(date)}`, `/ModDate ${pdfDate(date)}`] : []),
  ];
  const changed = new Map([[info, `${info} 0 obj\n<<${entries.join('\n')}>>\nendobj\n`]]);
  const marks = bookmarks(file);
  if (marks.length !== headings.length) {
    throw new Error(`The PDF has ${marks.length} bookmarks for ${headings.length} headings`);
  }
  for (const [position, id] of marks.entries()) {
    const words = pdfString(headings[position] ?? '');
    changed.set(
      id,
      object(file, id).replace(/\/Title (?:<[^>]*>|\((?:\\.|[^\\)])*\))/, () => `/Title ${words}`),
    );
  }
  return writePdf(file, changed);
}
