import { join } from 'node:path';
import { builtFiles } from './built.ts';
import { openPdf, piecesOf, type Piece } from './published-pdf.ts';
import { PRINTED_COUNTY, SITES, type Site } from './sites.ts';

/** The sites that have PDFs. */
export const WITH_PDFS = SITES.filter(({ pdf }) => pdf);

/** With the long report, which is printed for the whole matrix only. */
export const EVERY_PDF: readonly Site[] = [...WITH_PDFS, PRINTED_COUNTY];

/** Type size of the report's text in its PDFs, in points. Running heads, notes and their marks are smaller. */
export const TEXT_SIZE = 10.5;

/** The PDFs of a site: the whole report and each of its sections. */
export function pdfsOf({ folder }: Site): string[] {
  return builtFiles(join(folder, 'pdf'), '.pdf').map((name) => join(folder, 'pdf', name));
}

const read = new Map<string, Promise<Piece[][]>>();

/** The text of each page of a PDF, piece by piece; read once, however many tests ask. */
export function pagesOf(file: string): Promise<Piece[][]> {
  const pages = read.get(file) ?? openPdf(file).then(piecesOf);
  read.set(file, pages);
  return pages;
}

/** The same of the whole report of a site. */
export function reportPages({ folder }: Site): Promise<Piece[][]> {
  return pagesOf(join(folder, 'pdf/report.pdf'));
}
