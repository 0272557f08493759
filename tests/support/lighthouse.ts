import { launch } from 'chrome-launcher';
import lighthouse from 'lighthouse';
import { findChromium } from './chromium.ts';

/** What Lighthouse says of one page: a score from 0 to 100 by category, and what kept it from 100. */
export interface Verdict {
  readonly scores: Readonly<Record<string, number>>;
  readonly faults: readonly string[];
}

/**
 * Lighthouse waits whole seconds for a page to do more, and stores a picture of it. These pages do nothing after they have
 * loaded, and nobody looks at the picture.
 */
const WITHOUT_WAITING = {
  pauseAfterFcpMs: 0,
  pauseAfterLoadMs: 0,
  networkQuietThresholdMs: 0,
  cpuQuietThresholdMs: 0,
  disableFullPageScreenshot: true,
  skipAboutBlank: true,
};

/** Looks at pages one after the other, as a phone would. */
export async function verdicts(
  addresses: readonly string[],
  categories: readonly string[],
): Promise<Map<string, Verdict>> {
  const chrome = await launch({
    chromePath: findChromium(),
    chromeFlags: [
      '--headless=new',
      '--no-sandbox',
      '--disable-gpu',
      '--disable-background-networking',
      '--disable-component-update',
    ],
    logLevel: 'silent',
  });
  try {
    const found = new Map<string, Verdict>();
    for (const address of addresses) {
      const result = await lighthouse(address, {
        port: chrome.port,
        logLevel: 'silent',
        onlyCategories: [...categories],
        ...WITHOUT_WAITING,
      });
      if (!result) throw new Error(`Lighthouse had nothing to say of ${address}`);
      const { categories: seen, audits } = result.lhr;
      const scores = Object.fromEntries(
        Object.entries(seen).map(([name, { score }]) => [name, Math.round((score ?? 0) * 100)]),
      );
      const faults = Object.values(seen)
        .flatMap(({ auditRefs }) => auditRefs)
        .flatMap(({ id, weight }) => {
          const audit = audits[id];
          return audit && weight > 0 && audit.score !== null && audit.score < 1
            ? [`${id}: ${audit.title}`]
            : [];
        });
      found.set(address, { scores, faults });
    }
    return found;
  } finally {
    chrome.kill();
  }
}
