import type { Page } from '@playwright/test';
import { pdfPages, type PdfPage } from './pdf-text.ts';

/** What a reader's own printing gives of the page that is shown. */
export async function printed(page: Page): Promise<{ pdf: Buffer; pages: PdfPage[] }> {
  const pdf = await page.pdf({ preferCSSPageSize: true });
  return { pdf, pages: pdfPages(pdf) };
}

/** Words between the running head and the folio. */
export function body({ words, height }: PdfPage): PdfPage['words'] {
  return words.filter(({ bottom }) => bottom > 68 && bottom < height - 50);
}

/** Words of the running head. */
export function head({ words }: PdfPage): string {
  const inHead = words.filter(({ bottom }) => bottom < 68);
  return packed(inHead.map(({ text }) => text).join(''));
}

/** Words without their white space, which a PDF need not keep. */
export function packed(words: string): string {
  return words.replace(/\s/g, '');
}
