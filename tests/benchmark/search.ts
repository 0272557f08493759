import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import type { Browser } from 'playwright-core';
import { searchIndex } from '../../src/outputs/search/search-index.ts';
import type { Report } from '../../src/report/model.ts';
import type { IndexFile } from '../../src/search/index-file.ts';
import { median } from './statistics.ts';

/** As many times the facts, projects, paragraphs and figures of the report. */
const GROWTH = [1, 10, 100];
/** How much slower than this machine a phone is taken to be. */
const SLOWER = 4;
/** Found in a name, by an everyday word, as a number, as letters, in a text, nearly, in a question, not at all. */
const QUERIES = [
  '项目',
  '医保',
  '174',
  'gaoqi',
  '130.5亿元，其中',
  '第九试验学校',
  '第九实验学校开了吗',
  '魑魅魍魉',
];

/** How long an answer takes with an index of this size. Times in ms, on a processor made slower. */
export interface SearchCost {
  readonly times: number;
  /** Of the index, compressed. */
  readonly bytes: number;
  readonly median: number;
  readonly longest: number;
}

/** An index with everything in it as many times, each with words of its own. */
function grown(file: IndexFile, times: number): IndexFile {
  const repeated = <T extends readonly (string | number)[]>(list: readonly T[]): T[] =>
    Array.from({ length: times }, (_, copy) =>
      list.map((entry) =>
        copy === 0
          ? entry
          : (entry.map((part, place) =>
              typeof part === 'string' && place > 0 ? `${part}${place === 1 ? '-' : ''}${copy}` : part,
            ) as unknown as T),
      ),
    ).flat();
  return {
    ...file,
    facts: repeated(file.facts),
    projects: repeated(file.projects),
    figures: repeated(file.figures),
    paragraphs: repeated(file.paragraphs),
  };
}

/** Types each query into the page of search, on a slower processor, with an index of each size. */
export async function searchCosts(
  browser: Browser,
  report: Report,
  site: { readonly folder: string; readonly address: string },
): Promise<SearchCost[]> {
  const file = JSON.parse(readFileSync(join(site.folder, searchIndex(report).path), 'utf8')) as IndexFile;
  const costs: SearchCost[] = [];
  for (const times of GROWTH) {
    const text = JSON.stringify(grown(file, times));
    const page = await browser.newPage();
    await page.route('**/search/index.*.json', (route) =>
      route.fulfill({ contentType: 'application/json', body: text }),
    );
    await page.goto(`${site.address}search/?q=${encodeURIComponent(QUERIES[0] ?? '')}`);
    await page.locator('[data-results] a').first().waitFor();
    const devtools = await page.context().newCDPSession(page);
    await devtools.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
    const taken = await page.evaluate(async (queries) => {
      const field = document.querySelector<HTMLInputElement>('main input[type=search]');
      const status = document.querySelector('main [role=status]');
      if (!field || !status) throw new Error('No field');
      const spent: number[] = [];
      for (const query of [...queries.slice(1), ...queries]) {
        const answered = new Promise<void>((resolve) => {
          new MutationObserver((_, observer) => {
            observer.disconnect();
            resolve();
          }).observe(status, { childList: true, characterData: true, subtree: true });
        });
        const start = performance.now();
        field.value = query;
        field.dispatchEvent(new InputEvent('input', { bubbles: true }));
        await answered;
        spent.push(performance.now() - start);
      }
      // The first round warms what a reader’s first letters warm.
      return spent.slice(queries.length - 1);
    }, QUERIES);
    await page.close();
    costs.push({
      times,
      bytes: brotliCompressSync(text).length,
      median: median(taken),
      longest: Math.max(...taken),
    });
  }
  return costs;
}
