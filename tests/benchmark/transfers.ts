import type { Browser, Page } from '@playwright/test';
import { PHONE, firstText, loadSlowly } from './slow-phone.ts';

const KINDS: Readonly<Record<string, string>> = {
  css: 'style',
  js: 'script',
  woff2: 'font',
  png: 'picture',
  svg: 'picture',
};

/** A file that a page asked for. */
export interface Transfer {
  readonly path: string;
  readonly kind: string;
  /** As it was sent, compressed, without its headers; 0 where the browser had it already. */
  readonly bytes: number;
  /** When it was asked for, in milliseconds. */
  readonly start: number;
}

/** What a page asked for until it asked for nothing more, and when its first text was there. */
export interface PageLoad {
  readonly files: readonly Transfer[];
  readonly firstText: number;
}

async function filesOf(page: Page): Promise<Transfer[]> {
  const entries = await page.evaluate(() =>
    [...performance.getEntriesByType('navigation'), ...performance.getEntriesByType('resource')].map(
      (entry) => {
        const { name, startTime, encodedBodySize, transferSize } = entry as PerformanceResourceTiming;
        return { name, startTime, encodedBodySize, transferSize };
      },
    ),
  );
  return entries.map(({ name, startTime, encodedBodySize, transferSize }) => {
    const path = new URL(name).pathname;
    const ending = /\.(\w+)$/.exec(path)?.[1];
    return {
      path,
      kind: ending === undefined || ending === 'html' ? 'html' : (KINDS[ending] ?? 'other'),
      bytes: transferSize === 0 ? 0 : encodedBodySize,
      start: startTime,
    };
  });
}

/** What a page takes in a browser that has nothing of it yet, on a slow phone. */
export async function weigh(browser: Browser, address: string): Promise<PageLoad> {
  const { page, close } = await loadSlowly(browser, address);
  const load = { files: await filesOf(page), firstText: await firstText(page) };
  await close();
  return load;
}

/** What each page takes that is opened after the ones before, in one browser that keeps what it has. */
export async function weighVisit(browser: Browser, addresses: readonly string[]): Promise<PageLoad[]> {
  const context = await browser.newContext(PHONE);
  const page = await context.newPage();
  const loads: PageLoad[] = [];
  for (const address of addresses) {
    await page.goto(address, { waitUntil: 'networkidle' });
    const files = (await filesOf(page)).filter(({ bytes }) => bytes > 0);
    loads.push({ files, firstText: await firstText(page) });
  }
  await context.close();
  return loads;
}

/** Bytes of files, of one kind where one is named. */
export function bytesOf({ files }: PageLoad, kind?: string): number {
  return files
    .filter((file) => kind === undefined || file.kind === kind)
    .reduce((sum, { bytes }) => sum + bytes, 0);
}
