import type { Page } from 'playwright-core';
import { readPdf, type PdfFile } from './pdf-file.ts';
import { pageOfPlaces } from './page-numbers.ts';

/** Numbers of the pages that the contents name, counted from 1, by the ids of the places. */
export type ContentsNumbers = Readonly<Record<string, number>>;

/** A page as Chromium printed it, and the words of its headings. */
export interface Printed {
  readonly file: PdfFile;
  readonly headings: readonly string[];
  readonly numbers: ContentsNumbers;
}

/** Passes after which page numbers must have come to rest. */
const MOST_PASSES = 3;

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

/** Words of the headings that are printed. Runs in the page. */
function printedHeadings(): string[] {
  return [...document.querySelectorAll('h1, h2, h3, h4, h5, h6')]
    .filter((heading) => heading.getClientRects().length > 0)
    .map((heading) => heading.textContent.replace(/\s+/g, ' ').trim());
}

/** Writes page numbers into the contents. Runs in the page; the ids of the places that the contents name. */
function numberContents(numbers: ContentsNumbers): string[] {
  const entries = [...document.querySelectorAll<HTMLAnchorElement>('.full-text__contents a')];
  return entries.map((entry) => {
    const place = entry.hash.slice(1);
    // Room for the numbers is there before they are known.
    entry.dataset['pageNumber'] = String(numbers[place] ?? '');
    return place;
  });
}

/** A face is asked for only by text that is laid out, so all weights are asked for by name. Runs in the page. */
async function loadFaces(): Promise<void> {
  await Promise.all(
    ['200', '400', '600'].map((weight) => document.fonts.load(`${weight} 1em 'Report Print'`)),
  );
  await document.fonts.ready;
}

async function print(page: Page): Promise<PdfFile> {
  return readPdf(
    await page.pdf({ preferCSSPageSize: true, printBackground: true, tagged: true, outline: true }),
  );
}

/** Sets the pages and no more: where things stand is known sooner without what helps to read them. */
async function trial(page: Page): Promise<PdfFile> {
  return readPdf(await page.pdf({ preferCSSPageSize: true }));
}

function numbersIn(file: PdfFile, places: readonly string[]): ContentsNumbers {
  const pages = pageOfPlaces(file);
  return Object.fromEntries(places.map((place) => [place, pages.get(place) ?? 0]));
}

/**
 * Prints the page that is shown. Its contents, where it has any, name the pages on which things then stand: what they named when
 * it was last printed is tried first, else what a trial gives.
 */
export async function printDocument(
  page: Page,
  isPublished: boolean,
  remembered: ContentsNumbers | undefined,
): Promise<Printed> {
  await page.evaluate(setLinks, isPublished);
  await page.evaluate(loadFaces);
  const headings = await page.evaluate(printedHeadings);
  const places = await page.evaluate(numberContents, {});
  let numbers = places.length === 0 ? {} : (remembered ?? numbersIn(await trial(page), places));
  for (let pass = 1; pass <= MOST_PASSES; pass += 1) {
    await page.evaluate(numberContents, numbers);
    const file = await print(page);
    const found = numbersIn(file, places);
    if (places.every((place) => found[place] === numbers[place])) return { file, headings, numbers: found };
    numbers = found;
  }
  throw new Error('Page numbers in the contents move the pages that they name');
}
