/**
 * Prints the PDFs of a built site into it, with a cache of one's own: `node tests/support/print-again.ts <site> <cache>`. Says
 * which were printed anew, a line each.
 */
import { startChromium } from '../../src/integrations/pdf/browser.ts';
import { printSite } from '../../src/integrations/pdf/print-site.ts';

const [, , site = '', cache = ''] = process.argv;
const browser = await startChromium(undefined);
if (typeof browser === 'string') throw new Error(browser);
const told = (file: string, _bytes: number, isNew: boolean) => {
  if (isNew) process.stdout.write(`${file}\n`);
};
await printSite(browser, site, told, cache);
await browser.close();
