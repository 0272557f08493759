import { extname } from 'node:path';
import { chromium, type Browser, type Page } from 'playwright-core';
import type { ReadFile } from './asked-files.ts';
import { findChromium } from './find-chromium.ts';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.css': 'text/css',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

/** Nothing on paper needs the code of a page, and whether it came before the page is printed would be chance. */
const CODE = '.js';

/** Glyphs stand where the layout puts them: hinting for a screen would move them, with a window or without. */
const SWITCHES = ['--disable-gpu', '--font-render-hinting=none'];

/** A running Chromium, or why there is none. */
export async function startChromium(named: string | undefined): Promise<Browser | string> {
  const executablePath = findChromium(named);
  if (executablePath === undefined) return '没有找到Chromium';
  try {
    return await chromium.launch({ executablePath, args: SWITCHES });
  } catch (error) {
    const reason = error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error);
    return `${executablePath} 没有启动（${reason}）`;
  }
}

/** A page in which a site stands with its home page at `home`: links come out right, and nothing goes over the network. */
export async function sitePage(browser: Browser, read: ReadFile, home: URL): Promise<Page> {
  const context = await browser.newContext({ locale: 'zh-CN', serviceWorkers: 'block' });
  const page = await context.newPage();
  await page.route('**/*', async (route) => {
    const { origin: asked, pathname } = new URL(route.request().url());
    const path = decodeURIComponent(pathname).slice(home.pathname.length);
    const file = path === '' || path.endsWith('/') ? `${path}index.html` : path;
    const body = asked === home.origin && extname(file) !== CODE ? read(file) : undefined;
    if (body === undefined) await route.fulfill({ status: 404, body: '' });
    else await route.fulfill({ body, contentType: TYPES[extname(file)] ?? 'application/octet-stream' });
  });
  return page;
}
