import type { Browser, Page } from '@playwright/test';

/** A phone on a slow network, as Lighthouse throttles one while it really loads: 562 ms a request, 1.47 Mbit/s, a quarter of the CPU. */
const NETWORK = {
  offline: false,
  latency: 562.5,
  downloadThroughput: (1474.56 * 1024) / 8,
  uploadThroughput: (675 * 1024) / 8,
};
const CPU = 4;

export const PHONE = { viewport: { width: 412, height: 823 }, deviceScaleFactor: 1.75, isMobile: true };

/** Opens a page in a browser window that has nothing of it yet, on a slow phone, until it asks for nothing more. */
export async function loadSlowly(
  browser: Browser,
  address: string,
  before: (page: Page) => Promise<unknown> = () => Promise.resolve(),
): Promise<{ page: Page; close: () => Promise<void> }> {
  const context = await browser.newContext(PHONE);
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Network.emulateNetworkConditions', NETWORK);
  await session.send('Emulation.setCPUThrottlingRate', { rate: CPU });
  await before(page);
  await page.goto(address, { waitUntil: 'networkidle' });
  return { page, close: () => context.close() };
}

/** When the first text was painted, in milliseconds. */
export function firstText(page: Page): Promise<number> {
  return page.evaluate(() => performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? NaN);
}
