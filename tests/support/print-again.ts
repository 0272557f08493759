/**
 * Prints the PDFs of a built site into it: `node tests/support/print-again.ts <site>`. Says which were printed and not taken from
 * the cache, each on a line with the milliseconds that it took.
 */
import { startChromium } from '../../src/integrations/pdf/browser.ts';
import { printSite } from '../../src/integrations/pdf/print-site.ts';

const browser = await startChromium(undefined);
if (typeof browser === 'string') throw new Error(browser);
await printSite(browser, process.argv[2] ?? '', ({ path, ms }) => {
  if (ms !== undefined) process.stdout.write(`${path} ${ms}\n`);
});
await browser.close();
