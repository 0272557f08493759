import { launch, type LaunchedChrome } from 'chrome-launcher';
import lighthouse, { type Flags } from 'lighthouse';
import { SWITCHES, findChromium } from './chromium.ts';

/** What Lighthouse says of one page: a score from 0 to 100 by category, and what kept it from 100. */
export interface Verdict {
  readonly scores: Readonly<Record<string, number>>;
  readonly faults: readonly string[];
}

/**
 * Lighthouse waits whole seconds for a page to do more, and stores a picture of it. These pages do nothing after they have
 * loaded, and nobody looks at the picture. Throttling stays `simulate`: it delays nothing while a page loads, whereas
 * `provided` would raise these waits to five seconds.
 */
export const WITHOUT_WAITING: Flags = {
  pauseAfterFcpMs: 0,
  pauseAfterLoadMs: 0,
  networkQuietThresholdMs: 0,
  cpuQuietThresholdMs: 0,
  disableFullPageScreenshot: true,
  skipAboutBlank: true,
};

/** Starts a Chromium for Lighthouse to look at pages with. */
export function startChrome(): Promise<LaunchedChrome> {
  return launch({
    chromePath: findChromium(),
    chromeFlags: ['--headless', ...SWITCHES],
    logLevel: 'silent',
  });
}

/** Looks at a page as a phone would. */
export async function verdict(
  { port }: LaunchedChrome,
  address: string,
  categories: readonly string[],
  settings: Flags = {},
): Promise<Verdict> {
  const result = await lighthouse(address, {
    port,
    logLevel: 'silent',
    onlyCategories: [...categories],
    ...settings,
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
      return audit && weight > 0 && audit.score !== null && audit.score < 1 ? [`${id}: ${audit.title}`] : [];
    });
  return { scores, faults };
}

/** How a page loads on a phone with a slow network, simulated: milliseconds, but for `cls`. */
export interface Load {
  readonly fcp: number;
  readonly lcp: number;
  readonly tbt: number;
  readonly cls: number;
}

/** Loads a page once in a browser that has nothing of it yet. */
export async function coldLoad(address: string): Promise<Load> {
  const chrome = await startChrome();
  try {
    const result = await lighthouse(address, {
      port: chrome.port,
      logLevel: 'silent',
      onlyCategories: ['performance'],
    });
    const audits = result?.lhr.audits ?? {};
    const valueOf = (id: string) => audits[id]?.numericValue ?? NaN;
    return {
      fcp: valueOf('first-contentful-paint'),
      lcp: valueOf('largest-contentful-paint'),
      tbt: valueOf('total-blocking-time'),
      cls: valueOf('cumulative-layout-shift'),
    };
  } finally {
    chrome.kill();
  }
}
