import { extname } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import type { ReadFile } from './asked-files.ts';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

/**
 * A window in which a site stands with its home page at `home`: links come out right, and nothing goes over the network. Pages
 * are shown as paper from the start, with a style sheet of their own: setting them on a screen first, in the machine's faces,
 * takes longer than to print them.
 */
export class SiteWindow {
  readonly page: Page;
  #read: ReadFile = () => undefined;

  private constructor(page: Page) {
    this.page = page;
  }

  static async open(browser: Browser, home: URL, css: string): Promise<SiteWindow> {
    const context = await browser.newContext({ locale: 'zh-CN', serviceWorkers: 'block' });
    const page = await context.newPage();
    const window = new SiteWindow(page);
    await page.emulateMedia({ media: 'print' });
    await page.route('**/*', async (route) => {
      const { origin: asked, pathname } = new URL(route.request().url());
      const path = decodeURIComponent(pathname).slice(home.pathname.length);
      const file = path === '' || path.endsWith('/') ? `${path}index.html` : path;
      const found = asked === home.origin ? window.#read(file) : undefined;
      if (found === undefined) {
        await route.fulfill({ status: 404, body: '' });
        return;
      }
      const ending = extname(file);
      const body =
        ending === '.html'
          ? found.toString().replace('</head>', () => `<style>${css}</style></head>`)
          : found;
      await route.fulfill({ body, contentType: TYPES[ending] ?? 'application/octet-stream' });
    });
    return window;
  }

  /** Shows a page; all that it asks for is read so. */
  async show(address: string, read: ReadFile): Promise<void> {
    this.#read = read;
    await this.page.goto(address);
  }

  async close(): Promise<void> {
    await this.page.context().close();
  }
}
