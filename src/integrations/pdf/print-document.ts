import type { Page } from 'playwright-core';
import { readPdf, type PdfFile } from './pdf-file.ts';
import { printedHeadings, setTags } from './print-tags.ts';
import { pageOfPlaces, pagesIn } from './page-numbers.ts';
import { withSteadyNames } from './steady-names.ts';

/** A page as Chromium printed it, and the words of its headings. */
export interface Printed {
  readonly file: PdfFile;
  readonly headings: readonly string[];
}

/**
 * Makes links work inside and out: those to a place that is in the document lead there, others to the site; while the
 * site's address is unknown the latter are no links. Runs in the page.
 */
function setLinks(isPublished: boolean): void {
  // In figures too, where a link has no `href` of its own as a string.
  for (const link of document.querySelectorAll('a[href]')) {
    const { origin, pathname, hash } = new URL(link.getAttribute('href') ?? '', location.href);
    const place = hash.slice(1) || (/\/sections\/([\w-]+)\/$/.exec(pathname)?.[1] ?? '');
    const isHere = origin === location.origin && place !== '' && document.getElementById(place) !== null;
    if (isHere) link.setAttribute('href', `#${place}`);
    else if (!isPublished && origin === location.origin) link.removeAttribute('href');
  }
}

/** Writes page numbers into the contents. Runs in the page; true when there are contents. */
function numberContents(pageOf: Record<string, number>): boolean {
  const entries = [...document.querySelectorAll<HTMLAnchorElement>('.full-text__contents a')];
  for (const entry of entries) entry.dataset['pageNumber'] = String(pageOf[entry.hash.slice(1)] ?? '');
  return entries.length > 0;
}

async function print(page: Page): Promise<PdfFile> {
  return withSteadyNames(
    readPdf(await page.pdf({ preferCSSPageSize: true, printBackground: true, tagged: true, outline: true })),
  );
}

/** Sets the pages and no more: where things stand is known sooner without what helps to read them. */
async function trial(page: Page): Promise<PdfFile> {
  return readPdf(await page.pdf({ preferCSSPageSize: true }));
}

/** Prints one page of the site with the style sheet of the PDFs; contents get their page numbers in a second pass. */
export async function printDocument(
  page: Page,
  address: string,
  css: string,
  isPublished: boolean,
): Promise<Printed> {
  await page.goto(address);
  await page.emulateMedia({ media: 'print' });
  await page.addStyleTag({ content: css });
  await page.evaluate(setLinks, isPublished);
  await page.evaluate(setTags);
  // A face is asked for only by text that is laid out, so all weights are asked for by name.
  await page.evaluate(async () => {
    await Promise.all(
      ['200', '400', '600'].map((weight) => document.fonts.load(`${weight} 1em 'Report Print'`)),
    );
    await document.fonts.ready;
  });
  const headings = await page.evaluate(printedHeadings);
  // Room for the numbers is in the first pass too.
  const hasContents = await page.evaluate(numberContents, {});
  if (!hasContents) return { file: await print(page), headings };
  const first = await trial(page);
  await page.evaluate(numberContents, Object.fromEntries(pageOfPlaces(first)));
  const second = await print(page);
  if (pagesIn(first).length !== pagesIn(second).length) {
    throw new Error('Page numbers in the contents moved the pages they name');
  }
  return { file: second, headings };
}
