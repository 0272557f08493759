import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import type { Page } from '@playwright/test';
import { origin, type Site } from './sites.ts';

/** What a page asked for. */
export interface Weight {
  /** Files relative to the site, each with its bytes; text compressed with brotli, as a server sends it. */
  readonly files: ReadonlyMap<string, number>;
  readonly bytes: number;
}

const PACKED = /\.(?:woff2|png)$/;

function bytesOf(file: string): number {
  const bytes = readFileSync(file);
  return PACKED.test(file) ? bytes.length : brotliCompressSync(bytes).length;
}

/** Follows what the pages of a browser ask of a site from now on; the icon of the browser's own tab is not counted. */
export function weighing(page: Page, site: Site): () => Weight {
  let files = new Map<string, number>();
  page.context().on('requestfinished', (request) => {
    const path = new URL(request.url()).pathname.slice(site.base.length).replace(/(^|\/)$/, '$1index.html');
    if (path !== 'favicon.svg') files.set(path, bytesOf(join(site.folder, path)));
  });
  return () => {
    const weight = { files, bytes: [...files.values()].reduce((sum, bytes) => sum + bytes, 0) };
    files = new Map();
    return weight;
  };
}

/** Opens a page and waits until it asks for nothing more. */
export async function openWhole(page: Page, site: Site, path: string): Promise<void> {
  await page.goto(origin(site) + path, { waitUntil: 'networkidle' });
}
