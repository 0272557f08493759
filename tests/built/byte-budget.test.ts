import { brotliCompressSync, constants } from 'node:zlib';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { HTMLElement } from 'node-html-parser';
import { expect, test } from 'vitest';
import { paths } from '../../src/site/paths.ts';
import { attributes, builtPages, pagePath } from '../support/built.ts';
import { MAIN } from '../support/sites.ts';
import { needs } from './needs.ts';

needs(MAIN);

/** HTML, with its style in it, of one TCP first flight of 14 600 B, less the headers of the answer. */
const FIRST_FLIGHT = 14_350;
const HOME_PAGE = 17_000;
const LONG_PAGE = 60 * 1024;
const LONG_PAGES: readonly string[] = [
  paths.report,
  paths.indicators,
  paths.projects,
  paths.figures,
  paths.search,
];

/** All script of a page but the inline lines and what is asked for, brotli. */
const SCRIPT = 3.5 * 1024;

const read = (file: string) => readFileSync(join(MAIN.folder, file), 'utf8');
const compress = (text: string, quality: number) =>
  brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: quality } }).length;

/** A page to where its first figure begins. */
const untilFigure = (file: string) => {
  const text = read(file);
  const at = text.indexOf('<figure');
  return at < 0 ? text : text.slice(0, at);
};

/** What a server sends that compressed once and for all. */
const compressed = (text: string) => compress(text, constants.BROTLI_MAX_QUALITY);

/** What it is at most, in a tenth of the time. */
const roughly = (text: string) => compress(text, 6);

/** Bytes of the files that a page names so, compressed. */
function fetched(document: HTMLElement, selector: string, attribute: string): number {
  return attributes(document, selector, attribute).reduce(
    (sum, address = '') => sum + compressed(read(address.slice(MAIN.base.length))),
    0,
  );
}

test('every page keeps to the byte budget', () => {
  const files = builtPages(MAIN).map(({ file }) => file);
  const isLong = (file: string) => LONG_PAGES.includes(pagePath(file));
  const isHome = (file: string) => pagePath(file) === paths.home;
  for (const [kind, most, alike] of [
    ['long', LONG_PAGE, files.filter(isLong)],
    ['home', HOME_PAGE, files.filter(isHome)],
    ['short', FIRST_FLIGHT, files.filter((file) => !isLong(file) && !isHome(file))],
  ] as const) {
    const largestFirst = alike
      .map((file) => ({ file, bytes: roughly(read(file)) }))
      .sort((a, b) => b.bytes - a.bytes);
    // Those that keep to it when they are badly compressed keep to it.
    for (const { file } of largestFirst.filter(({ bytes }) => bytes > most))
      expect(compressed(read(file)), file).toBeLessThanOrEqual(most);
    const [largest] = largestFirst;
    process.stdout.write(
      `    largest ${kind} page: ${largest?.file}, ${largest && compressed(read(largest.file))} B (brotli, with CSS)\n`,
    );
  }
});

test('what a reader sees first is there with the first flight', () => {
  for (const { file } of builtPages(MAIN)) {
    if (LONG_PAGES.includes(pagePath(file)) || roughly(untilFigure(file)) <= FIRST_FLIGHT) continue;
    expect(compressed(untilFigure(file)), file).toBeLessThanOrEqual(FIRST_FLIGHT);
  }
});

test('the code of every page leaves the browser’s data on languages alone: to load it keeps a slow phone busy', () => {
  for (const { file, document } of builtPages(MAIN))
    for (const address of attributes(document, 'script[data-src]', 'data-src'))
      expect(read((address ?? '').slice(MAIN.base.length)), file).not.toMatch(/\bIntl\b|toLocale/);
});

test('script of a page is small, and comes after the content', () => {
  for (const { file, document } of builtPages(MAIN)) {
    const code = ['src', 'data-src', 'data-panel'].reduce(
      (sum, name) => sum + fetched(document, `script[${name}]`, name),
      0,
    );
    expect(code, file).toBeGreaterThan(0);
    expect(code, file).toBeLessThanOrEqual(SCRIPT);
    // A module waits for the document.
    for (const type of attributes(document, 'script[src]', 'type')) expect(type, file).toBe('module');
  }
});
