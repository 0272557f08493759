/** Prints the PDFs of a built site into a copy of it: `node tests/support/print-again.ts <folder>`. */
import { startChromium } from '../../src/integrations/pdf/browser.ts';
import { printSite } from '../../src/integrations/pdf/print-site.ts';

const browser = await startChromium(undefined);
if (typeof browser === 'string') throw new Error(browser);
await printSite(browser, process.argv[2] ?? '', () => undefined);
await browser.close();
