import { readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { buildContext, builtReport } from '../../config/build-context.ts';
import { addressesAt } from '../../site/addresses.ts';
import { textOf, writeTo } from '../built-site.ts';
import { noted, siteFiles } from './asked-files.ts';
import { documentsOf, type Document } from './documents.ts';
import { withDetails } from './pdf-details.ts';
import { printDocument } from './print-document.ts';
import { printFace, printFaceRules } from './print-face.ts';
import { PrintedBefore } from './printed-before.ts';
import { SiteWindow } from './site-window.ts';

/** Stands in for the address of the site while that is unknown; no link in the PDFs keeps it. */
const NOWHERE = 'http://site.invalid';

/** Windows that print at the same time, where the machine has as many processors. */
const MOST_WINDOWS = 4;

/** A PDF of the site; the milliseconds that printing took, or undefined where it comes from the cache. */
export interface PrintedFile {
  readonly path: string;
  readonly bytes: number;
  readonly ms: number | undefined;
}

/** Prints the full text and each section of the built site as PDF, those anew that have changed. `told` hears of each file. */
export async function printSite(
  browser: Browser,
  site: string,
  told: (file: PrintedFile) => void,
): Promise<void> {
  const {
    settings,
    site: { basePath, origin },
  } = buildContext();
  const { href, locate } = addressesAt({ basePath, origin: origin ?? NOWHERE });
  const documents = documentsOf(builtReport());
  const face = await printFace(
    documents.map(({ from }) => join(site, from, 'index.html')),
    settings.madeFolder,
  );
  const css = printFaceRules(face, href('')) + readFileSync(new URL('pdf.css', import.meta.url), 'utf8');
  const files = siteFiles(site, new Map(face.map(({ name, bytes }) => [name, bytes])));
  const before = new PrintedBefore(settings.madeFolder);

  const add = ({ to }: Document, pdf: Buffer, ms?: number) => {
    writeTo(site, to, pdf);
    told({ path: to, bytes: pdf.length, ms });
  };
  const changed: (Document & { readonly source: string })[] = [];
  for (const document of documents) {
    const { from, details } = document;
    const html = textOf(site, `${from}index.html`);
    const source = JSON.stringify([browser.version(), locate(from), origin, details, css, html]);
    const pdf = before.find(source, files);
    if (pdf) add(document, pdf);
    else changed.push({ ...document, source });
  }

  // The longest comes first, and the others beside it.
  const waiting = changed.values();
  const printInWindow = async () => {
    const window = await SiteWindow.open(browser, new URL(locate('')), css);
    for (const document of waiting) {
      const start = performance.now();
      const address = locate(document.from);
      const { read, asked } = noted(files);
      await window.show(address, read);
      const isPublished = origin !== undefined;
      const printed = await printDocument(window.page, isPublished, before.numbersOf(address));
      const pdf = withDetails(printed.file, { ...document.details, headings: printed.headings });
      before.keep(document.source, asked(), pdf);
      before.keepNumbers(address, printed.numbers);
      add(document, pdf, performance.now() - start);
    }
    await window.close();
  };
  const windows = Math.min(MOST_WINDOWS, availableParallelism(), changed.length);
  await Promise.all(Array.from({ length: windows }, printInWindow));
}
