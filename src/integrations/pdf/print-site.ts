import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { buildContext, builtReport, contentDate } from '../../config/build-context.ts';
import { parts } from '../../report/model.ts';
import { addressesAt } from '../../site/addresses.ts';
import { siteNature, sourceWords } from '../../site/source-words.ts';
import { titleText } from '../../site/names.ts';
import { documentTitle } from '../../site/titles.ts';
import { paths } from '../../site/paths.ts';
import { writeTo } from '../built-site.ts';
import { sitePage } from './browser.ts';
import { withDetails } from './pdf-details.ts';
import { printDocument } from './print-document.ts';
import { printFace, printFaceRules } from './print-face.ts';

/** Stands in for the address of the site while that is unknown; no link in the PDFs keeps it. */
const NOWHERE = 'http://site.invalid';

/** Prints the full text and each section of the built site as PDF. `told` hears of each file. */
export async function printSite(
  browser: Browser,
  site: string,
  told: (file: string, bytes: number) => void,
): Promise<void> {
  const report = builtReport();
  const { basePath, origin } = buildContext().site;
  const { href, locate } = addressesAt({ basePath, origin: origin ?? NOWHERE });
  const documents = [
    { from: paths.report, to: paths.pdf(), title: report.title },
    ...parts(report).map((section) => ({
      from: paths.section(section.id),
      to: paths.pdf(section),
      title: documentTitle(report, titleText(section)),
    })),
  ];
  const face = await printFace(documents.map(({ from }) => join(site, from, 'index.html')));
  const css = printFaceRules(face, href('')) + readFileSync(new URL('pdf.css', import.meta.url), 'utf8');
  const fonts = new Map(face.map(({ name, bytes }) => [name, bytes]));
  const page = await sitePage(browser, site, new URL(locate('')), fonts);
  const { about } = report;
  const subject = [sourceWords(about), siteNature(about)].filter(Boolean).join('；');
  for (const { from, to, title } of documents) {
    const { file, headings } = await printDocument(page, locate(from), css, origin !== undefined);
    const bytes = withDetails(file, {
      title,
      author: about.author ?? about.issuer,
      subject,
      date: contentDate(),
      headings,
    });
    writeTo(site, to, bytes);
    told(to, bytes.length);
  }
  await page.context().close();
}
