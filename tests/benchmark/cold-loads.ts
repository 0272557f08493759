import type { Browser, Page } from '@playwright/test';
import { coldLoad, type Load } from '../support/lighthouse.ts';
import { progress } from './say.ts';
import { PHONE, firstText, loadSlowly } from './slow-phone.ts';
import { medianOf } from './statistics.ts';

const ROUNDS = 5;
/** A page in earnest takes a tenth longer or shorter from one load to the next: a median of few says little. */
const SLOW_ROUNDS = 11;

/** A page of the site, or the one of the baseline that says the same. */
export interface Measured {
  readonly name: string;
  readonly address: string;
}

/** Milliseconds, but for shifts: the sum of layout shifts. */
export interface ColdLoad extends Load {
  /** On a slow phone in earnest, not simulated. */
  readonly slowText: number;
  /** The last figure there. */
  readonly slowFigure: number;
  /** With fonts that come only when all else is there. */
  readonly shifts: number;
}

declare global {
  interface Window {
    /** When each figure was first seen. */
    figuresSeen: Map<Element, number>;
    shifts: number;
  }
}

/** Runs in the page before anything else: notes when each drawing is first there, in markup or on a canvas. */
function noteFigures(): void {
  window.figuresSeen = new Map();
  const see = (figure: Element) => {
    if (!window.figuresSeen.has(figure)) window.figuresSeen.set(figure, performance.now());
  };
  const { prototype } = CanvasRenderingContext2D;
  for (const method of ['fill', 'fillRect', 'stroke'] as const) {
    const draw = Reflect.get(prototype, method) as (...values: unknown[]) => void;
    prototype[method] = function (this: CanvasRenderingContext2D, ...values: unknown[]) {
      see(this.canvas);
      draw.apply(this, values);
    };
  }
  const look = () => {
    for (const svg of document.querySelectorAll('figure svg')) see(svg);
    requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}

/** When the last figure that has a place on the page was there. Runs in the page. */
function lastFigure(): number {
  const shown = [...window.figuresSeen].filter(([figure]) => figure.getClientRects().length > 0);
  const painted = performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? NaN;
  return Math.max(painted, ...shown.map(([, time]) => time));
}

async function slowly(browser: Browser, address: string): Promise<Pick<ColdLoad, 'slowText' | 'slowFigure'>> {
  const { page, close } = await loadSlowly(browser, address, (fresh) => fresh.addInitScript(noteFigures));
  const slowText = await firstText(page);
  const slowFigure = await page.evaluate(lastFigure);
  await close();
  return { slowText, slowFigure };
}

/** Runs in the page before anything else: adds up what moves. */
function noteShifts(): void {
  window.shifts = 0;
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) window.shifts += (entry as unknown as { value: number }).value;
  }).observe({ type: 'layout-shift', buffered: true });
}

/** How much moves when the fonts come last. */
async function shiftsOf(browser: Browser, address: string): Promise<number> {
  const context = await browser.newContext(PHONE);
  const page: Page = await context.newPage();
  const held = Promise.withResolvers<undefined>();
  await page.route('**/*.woff2', async (route) => {
    await held.promise;
    await route.continue();
  });
  await page.addInitScript(noteShifts);
  // Fonts that a style asks for keep a page from being loaded.
  await page.goto(address, { waitUntil: 'domcontentloaded' });
  await page.evaluate(
    () => new Promise((painted) => requestAnimationFrame(() => requestAnimationFrame(painted))),
  );
  held.resolve(undefined);
  await page.waitForLoadState('networkidle');
  const shifts = await page.evaluate(async () => {
    await document.fonts.ready;
    await new Promise((painted) => requestAnimationFrame(() => requestAnimationFrame(painted)));
    return window.shifts;
  });
  await context.close();
  return shifts;
}

/** Measures the pages one after the other, round after round: what the machine does to one it does to all. By name. */
async function interleaved<Measure>(
  what: string,
  rounds: number,
  pages: readonly Measured[],
  measure: (address: string) => Promise<Measure>,
): Promise<ReadonlyMap<string, readonly Measure[]>> {
  const runs = new Map<string, Measure[]>(pages.map(({ name }) => [name, []]));
  for (let round = 1; round <= rounds; round += 1) {
    // None has the same neighbour every time.
    for (const { name, address } of round % 2 === 0 ? [...pages].reverse() : pages) {
      progress(`${what} ${round} of ${rounds}: ${name}`);
      runs.get(name)?.push(await measure(address));
    }
  }
  return runs;
}

/** Loads the pages in turn. Medians by name. */
export async function coldLoads(
  browser: Browser,
  pages: readonly Measured[],
): Promise<ReadonlyMap<string, ColdLoad>> {
  const simulated = await interleaved('cold load', ROUNDS, pages, async (address) => ({
    ...(await coldLoad(address)),
    shifts: await shiftsOf(browser, address),
  }));
  const slow = await interleaved('slow load', SLOW_ROUNDS, pages, (address) => slowly(browser, address));
  const middle = (name: string): ColdLoad => {
    const [loads, slowLoads] = [simulated.get(name) ?? [], slow.get(name) ?? []];
    return {
      fcp: medianOf(loads, ({ fcp }) => fcp),
      lcp: medianOf(loads, ({ lcp }) => lcp),
      tbt: medianOf(loads, ({ tbt }) => tbt),
      cls: medianOf(loads, ({ cls }) => cls),
      shifts: medianOf(loads, ({ shifts }) => shifts),
      slowText: medianOf(slowLoads, ({ slowText }) => slowText),
      slowFigure: medianOf(slowLoads, ({ slowFigure }) => slowFigure),
    };
  };
  return new Map(pages.map(({ name }) => [name, middle(name)]));
}
