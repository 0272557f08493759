/** Prints the PDFs of a built site into a copy of it: `node tests/site/print-again.ts <folder>`. */
import { addPdfs } from '../../src/commands/add-pdfs.ts';
import { startChromium } from '../../src/commands/pdf-browser.ts';
import { currentReport } from '../../src/report/current.ts';

const browser = await startChromium();
if (typeof browser === 'string') throw new Error(browser);
await addPdfs(browser, process.argv[2] ?? '', currentReport(), () => undefined);
await browser.close();
