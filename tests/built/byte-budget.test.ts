import { brotliCompressSync } from 'node:zlib';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { HTMLElement } from 'node-html-parser';
import { expect, test } from 'vitest';
import { paths } from '../../src/site/paths.ts';
import { attributes, builtPages, pagePath } from '../support/built.ts';
import { MAIN } from '../support/sites.ts';
import { needs } from './needs.ts';

needs(MAIN);

/** HTML, with its style in it, of one TCP first flight; the full text and the long lists may have more. */
const FIRST_FLIGHT = 14_600;
const LONG_PAGE = 60 * 1024;
const LONG_PAGES: readonly string[] = [paths.report, paths.indicators, paths.projects, paths.search];

/** All script of a page but the inline line, brotli. */
const SCRIPT = 3 * 1024;

const sizes = new Map<string, number>();

function compressed(file: string): number {
  const size = sizes.get(file) ?? brotliCompressSync(readFileSync(join(MAIN.folder, file))).length;
  sizes.set(file, size);
  return size;
}

/** Bytes of the files that a page names so, compressed. */
function fetched(document: HTMLElement, selector: string, attribute: string): number {
  return attributes(document, selector, attribute).reduce(
    (sum, address = '') => sum + compressed(address.slice(MAIN.base.length)),
    0,
  );
}

test('every page keeps to the byte budget', () => {
  const pages = builtPages(MAIN).map(({ file }) => ({
    file,
    isLong: LONG_PAGES.includes(pagePath(file)),
    bytes: compressed(file),
  }));
  const [largest] = [...pages].sort((a, b) => b.bytes - a.bytes);
  const [largestShort] = pages.filter(({ isLong }) => !isLong).sort((a, b) => b.bytes - a.bytes);
  process.stdout.write(
    `    largest page ${largest?.file} ${largest?.bytes} B; largest of the short ones ${largestShort?.file} ${largestShort?.bytes} B (brotli, with CSS)\n`,
  );
  for (const { file, isLong, bytes } of pages) {
    expect(bytes, file).toBeLessThanOrEqual(isLong ? LONG_PAGE : FIRST_FLIGHT);
  }
});

test('script of a page is small, and comes after the content', () => {
  for (const { file, document } of builtPages(MAIN)) {
    expect(fetched(document, 'script[src]', 'src'), file).toBeLessThanOrEqual(SCRIPT);
    // A module waits for the document.
    for (const type of attributes(document, 'script[src]', 'type')) expect(type, file).toBe('module');
  }
});
