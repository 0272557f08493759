import { readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { buildContext, builtReport, contentDate } from '../../config/build-context.ts';
import { parts, type Report } from '../../report/model.ts';
import { addressesAt } from '../../site/addresses.ts';
import { siteNature, sourceWords } from '../../site/source-words.ts';
import { titleText } from '../../site/names.ts';
import { documentTitle } from '../../site/titles.ts';
import { paths } from '../../site/paths.ts';
import { filesIn, textOf, writeTo } from '../built-site.ts';
import { noted, siteFiles, type ReadFile } from './asked-files.ts';
import { sitePage } from './browser.ts';
import { withDetails, type PdfDetails } from './pdf-details.ts';
import { printDocument } from './print-document.ts';
import { printFace, printFaceRules } from './print-face.ts';
import { PrintedBefore } from './printed-before.ts';
import { printedPart } from './printed-part.ts';

/** Stands in for the address of the site while that is unknown; no link in the PDFs keeps it. */
const NOWHERE = 'http://site.invalid';

/** Windows that print at the same time, where the machine has as many processors. */
const MOST_PRINTERS = 4;

/** Where a page of the site is printed to, and the title of what is printed. */
interface Document {
  readonly from: string;
  readonly to: string;
  readonly title: string;
}

/** A PDF of the site; the milliseconds that printing took, or undefined where it comes from the cache. */
export interface PrintedFile {
  readonly path: string;
  readonly bytes: number;
  readonly ms: number | undefined;
}

function documentsOf(report: Report): Document[] {
  return [
    { from: paths.report, to: paths.pdf(), title: report.title },
    ...parts(report).map((section) => ({
      from: paths.section(section.id),
      to: paths.pdf(section),
      title: documentTitle(report, titleText(section)),
    })),
  ];
}

/** Prints the full text and each section of the built site as PDF, those anew that have changed. `told` hears of each file. */
export async function printSite(
  browser: Browser,
  site: string,
  told: (file: PrintedFile) => void,
): Promise<void> {
  const report = builtReport();
  const { site: place, settings } = buildContext();
  const { basePath, origin } = place;
  const { href, locate } = addressesAt({ basePath, origin: origin ?? NOWHERE });
  const documents = documentsOf(report);
  const face = await printFace(
    documents.map(({ from }) => join(site, from, 'index.html')),
    filesIn(site, '.css')
      .map((file) => textOf(site, file))
      .join(''),
    settings.madeFolder,
  );
  const css = printFaceRules(face, href('')) + readFileSync(new URL('pdf.css', import.meta.url), 'utf8');
  const files = siteFiles(site, new Map(face.map(({ name, bytes }) => [name, bytes])));
  const { about } = report;
  const subject = [sourceWords(about), siteNature(about)].filter(Boolean).join('；');
  const before = new PrintedBefore(settings.madeFolder);

  /** Prints in a window of its own, so that nothing depends on what was printed before. */
  async function print(address: string, details: Omit<PdfDetails, 'headings'>, read: ReadFile) {
    const page = await sitePage(browser, read, new URL(locate('')));
    const { file, headings } = await printDocument(page, address, css, origin !== undefined);
    await page.context().close();
    return withDetails(file, { ...details, headings });
  }

  async function add({ from, to, title }: Document): Promise<void> {
    const address = locate(from);
    const details = {
      title,
      author: about.author ?? about.issuer,
      subject,
      date: contentDate(),
    };
    const file = `${from}index.html`;
    const source = printedPart(textOf(site, file));
    const key = JSON.stringify([browser.version(), address, origin, details, css, source]);
    const start = performance.now();
    const found = before.find(key, files);
    const { read, asked } = noted(files, file);
    const pdf = found ?? (await print(address, details, read));
    if (!found) before.keep(key, asked(), pdf);
    writeTo(site, to, pdf);
    told({ path: to, bytes: pdf.length, ms: found ? undefined : performance.now() - start });
  }

  // The longest comes first, and the others beside it.
  const waiting = documents.values();
  const printers = Array.from({ length: Math.min(MOST_PRINTERS, availableParallelism()) }, async () => {
    for (const document of waiting) await add(document);
  });
  await Promise.all(printers);
}
