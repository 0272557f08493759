/**
 * `npm run benchmark`: how fast pages come beside a plain site with the same content, what they weigh, what everything costs to
 * make, and how builds grow. It reports, and fails on no time. `npm run benchmark -- loads` runs one part alone.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { builtReport } from '../support/built.ts';
import { launchChromium } from '../support/chromium.ts';
import { ensureBuilt } from '../support/ensure-built.ts';
import { serveCompressed } from '../support/serve-compressed.ts';
import { COUNTY, MAIN } from '../support/sites.ts';
import { buildBaseline } from './baseline.ts';
import { builds } from './builds.ts';
import { coldLoads } from './cold-loads.ts';
import { cardCosts, figureCosts, pdfCosts } from './costs.ts';
import { measuredPages, visitedPages } from './measured-pages.ts';
import { printBuilds, printCosts, printLoads, printSearch, printVisit, printWeights } from './print.ts';
import { progress } from './say.ts';
import { searchCosts } from './search.ts';
import { weigh, weighVisit } from './transfers.ts';

const RESULTS = 'tests/output/benchmark.json';

const report = builtReport(MAIN);
const pages = measuredPages(report);

async function measureLoads(): Promise<unknown> {
  progress('building the site and the baseline');
  await ensureBuilt(MAIN);
  const baseline = buildBaseline(MAIN.content, report);
  const [ours, theirs] = await Promise.all([serveCompressed(MAIN.folder), serveCompressed(baseline.folder)]);
  const browser = await launchChromium();
  const here = (path: string) => `http://127.0.0.1:${ours.port}/${path}`;
  const there = (path: string) => `http://127.0.0.1:${theirs.port}/${path}`;
  try {
    const loads = await coldLoads(browser, [
      { name: 'section', address: here(pages['section'] ?? '') },
      { name: 'section, baseline', address: there(baseline.section) },
      { name: 'full text', address: here(pages['full text'] ?? '') },
      { name: 'data page, baseline', address: there(baseline.data) },
    ]);
    printLoads(loads);
    return Object.fromEntries(loads);
  } finally {
    await browser.close();
    ours.stop();
    theirs.stop();
  }
}

async function measureWeights(): Promise<unknown> {
  progress('building the site');
  await ensureBuilt(MAIN);
  const { port, stop } = await serveCompressed(MAIN.folder);
  const browser = await launchChromium();
  const address = (path: string) => `http://127.0.0.1:${port}/${path}`;
  try {
    const weights: Record<string, Awaited<ReturnType<typeof weigh>>> = {};
    for (const [name, path] of Object.entries(pages)) {
      progress(`weight of the ${name}`);
      weights[name] = await weigh(browser, address(path));
    }
    printWeights(weights);
    progress('a visit');
    const visited = visitedPages(report);
    const visit = await weighVisit(browser, visited.map(address));
    printVisit(visited, visit);
    return { pages: weights, visit };
  } finally {
    await browser.close();
    stop();
  }
}

async function measureSearch(): Promise<unknown> {
  progress('building the site');
  await ensureBuilt(MAIN);
  const { port, stop } = await serveCompressed(MAIN.folder);
  const browser = await launchChromium();
  try {
    progress('answers of search');
    const costs = await searchCosts(browser, report, {
      folder: MAIN.folder,
      address: `http://127.0.0.1:${port}/`,
    });
    printSearch(costs);
    return costs;
  } finally {
    await browser.close();
    stop();
  }
}

async function measureCosts(): Promise<unknown> {
  progress('building the site');
  await ensureBuilt(MAIN);
  progress('figures, cards, PDFs');
  const costs = {
    figures: await figureCosts(report),
    cards: await cardCosts(report),
    pdfs: pdfCosts(MAIN.folder),
  };
  printCosts(costs);
  return costs;
}

function measureBuilds(): unknown {
  const measured = builds(MAIN.content, report, COUNTY.content, builtReport(COUNTY));
  printBuilds(measured);
  return measured;
}

const PARTS: Readonly<Record<string, () => unknown>> = {
  weights: measureWeights,
  loads: measureLoads,
  search: measureSearch,
  costs: measureCosts,
  builds: measureBuilds,
};

const asked = process.argv.slice(2);
const unknown = asked.filter((part) => !(part in PARTS));
if (unknown.length > 0) {
  throw new Error(
    `${unknown.join(', ')}: no part of the benchmark, which has ${Object.keys(PARTS).join(', ')}`,
  );
}
const results: Record<string, unknown> = {};
for (const [name, measure] of Object.entries(PARTS)) {
  if (asked.length === 0 || asked.includes(name)) results[name] = await measure();
}
mkdirSync(dirname(RESULTS), { recursive: true });
writeFileSync(RESULTS, JSON.stringify(results, undefined, 2));
progress(`done; all numbers are in ${RESULTS}`);
