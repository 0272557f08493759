import { execFileSync } from 'node:child_process';
import { getDocument, type PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { readFileSync } from 'node:fs';

/** A piece of text as a reader of PDFs finds it. */
export interface Piece {
  readonly text: string;
  /** Type size in points. */
  readonly size: number;
  /** Height of its base line above the foot of the page, in points. */
  readonly baseline: number;
}

/** Opens a PDF with the library that browsers show PDFs with. */
export async function openPdf(file: string): Promise<PDFDocumentProxy> {
  return getDocument({ data: new Uint8Array(readFileSync(file)), useSystemFonts: false, verbosity: 0 })
    .promise;
}

/** The text of each page, piece by piece in the order of the file. */
export async function piecesOf(pdf: PDFDocumentProxy): Promise<Piece[][]> {
  const pages: Piece[][] = [];
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const { items } = await (await pdf.getPage(number)).getTextContent();
    pages.push(
      items.flatMap((item) =>
        'str' in item
          ? [
              {
                text: item.str,
                size: Math.round(item.height * 10) / 10,
                baseline: Number(item.transform[5]),
              },
            ]
          : [],
      ),
    );
  }
  return pages;
}

/** A bookmark with the page it leads to, counted from 1, and the titles of those it stands under. */
export interface Bookmark {
  readonly title: string;
  readonly page: number;
  readonly under: readonly string[];
}

/** Bookmarks in reading order. */
export async function bookmarksOf(pdf: PDFDocumentProxy): Promise<Bookmark[]> {
  type Node = Awaited<ReturnType<PDFDocumentProxy['getOutline']>>[number];
  const walk = (nodes: readonly Node[], under: readonly string[]): (Node & Pick<Bookmark, 'under'>)[] =>
    nodes.flatMap((node) => [{ ...node, under }, ...walk(node.items as Node[], [...under, node.title])]);
  return Promise.all(
    walk(await pdf.getOutline(), []).map(async ({ title, dest, under }) => {
      const place = typeof dest === 'string' ? await pdf.getDestination(dest) : dest;
      const [target] = (place ?? []) as Parameters<PDFDocumentProxy['getPageIndex']>;
      const page = await pdf.getPageIndex(target);
      return { title, page: page + 1, under };
    }),
  );
}

/** All code points that any of the file's fonts says its glyphs stand for. */
export function namedCodePoints(file: string): number[] {
  const plain = execFileSync(
    'qpdf',
    ['--qdf', '--object-streams=disable', '--no-original-object-ids', file, '-'],
    {
      encoding: 'latin1',
      maxBuffer: 2 ** 28,
    },
  );
  return [...plain.matchAll(/begincmap([\s\S]*?)endcmap/g)].flatMap(([, map = '']) =>
    [...map.matchAll(/begin(bfchar|bfrange)\n([\s\S]*?)endbf/g)].flatMap(([, kind, lines = '']) =>
      lines
        .trim()
        .split('\n')
        .flatMap((line) => {
          const [first = '', second = '', third = ''] = [...line.matchAll(/<([\dA-Fa-f]+)>/g)].map(
            ([, hex]) => hex ?? '',
          );
          const text = Buffer.from(kind === 'bfchar' ? second : third, 'hex')
            .swap16()
            .toString('utf16le');
          const start = text.codePointAt(0) ?? 0;
          const count = kind === 'bfchar' ? 1 : parseInt(second, 16) - parseInt(first, 16) + 1;
          return Array.from({ length: count }, (_, step) => start + step);
        }),
    ),
  );
}
