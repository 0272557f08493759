import { chromium, type Browser } from '@playwright/test';
import { findChromium as find } from '../../src/integrations/pdf/find-chromium.ts';

/** The Chromium of the tests: the one that also prints the PDFs. */
export const findChromium = () => find(process.env['CHROMIUM_PATH']);

/** As root it runs only without its sandbox; it calls nobody; and glyphs stand where they do on paper. */
export const SWITCHES = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
  '--no-first-run',
  '--font-render-hinting=none',
];

/** Starts it without a window. */
export function launchChromium(): Promise<Browser> {
  return chromium.launch({ executablePath: findChromium(), args: SWITCHES });
}
