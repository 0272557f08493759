import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A word as it stands on a page, in points from its upper left corner. */
export interface PdfWord {
  readonly text: string;
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export interface PdfPage {
  readonly width: number;
  readonly height: number;
  readonly words: readonly PdfWord[];
  /** All words together, white space removed. */
  readonly text: string;
}

const entities: Readonly<Record<string, string>> = {
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&apos;': "'",
  '&#39;': "'",
  '&amp;': '&',
};

/** Writes a PDF to a folder of its own for as long as `use` needs it. */
function asFile<T>(pdf: Buffer, use: (file: string, folder: string) => T): T {
  const folder = mkdtempSync(join(tmpdir(), 'paper-'));
  const file = join(folder, 'paper.pdf');
  writeFileSync(file, pdf);
  try {
    return use(file, folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The pages of a PDF, read by Poppler: what a reader would copy from them, and where it stands. */
export function pdfPages(pdf: Buffer): PdfPage[] {
  const xml = asFile(pdf, (file) => execFileSync('pdftotext', ['-bbox', file, '-'], { encoding: 'utf8' }));
  return [...xml.matchAll(/<page width="([\d.]+)" height="([\d.]+)">([\s\S]*?)<\/page>/g)].map(
    ([, width, height, body = '']) => {
      const words = [
        ...body.matchAll(
          /<word xMin="([-\d.]+)" yMin="([-\d.]+)" xMax="([-\d.]+)" yMax="([-\d.]+)">(.*?)<\/word>/g,
        ),
      ].map(([, left, top, right, bottom, text = '']) => ({
        text: text.replace(/&[^;]+;/g, (entity) => entities[entity] ?? entity),
        left: Number(left),
        top: Number(top),
        right: Number(right),
        bottom: Number(bottom),
      }));
      const text = words
        .map((word) => word.text)
        .join('')
        .replace(/\s/g, '');
      return { width: Number(width), height: Number(height), words, text };
    },
  );
}

/** Pictures of the pages as PNG files, at this many dots an inch: of all, or from a page on, counted from 1. */
export function pdfPictures(pdf: Buffer, dpi: number, from = 1): Buffer[] {
  return asFile(pdf, (file, folder) => {
    execFileSync('pdftoppm', ['-r', String(dpi), '-f', String(from), '-png', file, join(folder, 'page')]);
    const names = readdirSync(folder).sort();
    return names.filter((name) => name.endsWith('.png')).map((name) => readFileSync(join(folder, name)));
  });
}
