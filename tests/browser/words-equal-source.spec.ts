import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { halfWidthMarks } from '../../src/domain/punctuation.ts';
import { wording } from '../../src/domain/wording.ts';
import { builtReport } from '../support/built.ts';
import { SITES, origin, tagsOf, type Site } from '../support/sites.ts';
import { needs } from './needs.ts';

needs(...SITES);

/** Visible text of the report's own words, in order; note marks taken out. */
async function reportText(page: Page, site: Site): Promise<string> {
  await page.goto(`${origin(site)}report/`);
  return page.evaluate(() => {
    for (const mark of document.querySelectorAll('[data-report-text] sup')) mark.remove();
    return [...document.querySelectorAll<HTMLElement>('[data-report-text]')]
      .map((part) => part.innerText)
      .join('\n');
  });
}

for (const site of SITES) {
  for (const javaScriptEnabled of [true, false]) {
    test.describe(
      `${site.name}, ${javaScriptEnabled ? 'with' : 'without'} script`,
      { tag: javaScriptEnabled ? [] : tagsOf(site) },
      () => {
        test.use({ javaScriptEnabled });

        test('the full text is the printed report, word for word, without half-width marks in its Chinese', async ({
          page,
        }) => {
          const source = readFileSync(join(site.content, 'source.txt'), 'utf8');
          const text = await reportText(page, site);
          expect(wording(text)).toBe(wording(source));
          expect(halfWidthMarks(text)).toEqual([]);
        });
      },
    );
  }

  test(
    `${site.name}: every digit is in an indicator, or in words listed as a name, date, version or age`,
    { tag: tagsOf(site) },
    async ({ page }) => {
      const report = builtReport(site);
      await page.goto(`${origin(site)}report/`);
      const { rest, indicators } = await page.evaluate(() => {
        const parts = [...document.querySelectorAll<HTMLElement>('[data-report-text]')];
        for (const mark of document.querySelectorAll('[data-report-text] sup')) mark.remove();
        const shown = [...document.querySelectorAll<HTMLElement>('[data-report-text] [data-indicator]')].map(
          (number) => [number.dataset['indicator'] ?? '', number.innerText] as const,
        );
        for (const number of document.querySelectorAll('[data-report-text] [data-indicator]'))
          number.replaceWith('□');
        return { rest: parts.map((part) => part.innerText).join('\n'), indicators: shown };
      });
      const longestFirst = report.numerals.map(({ text }) => text).sort((a, b) => b.length - a.length);
      const unaccounted = longestFirst.reduce((text, numeral) => text.replaceAll(numeral, '◇'), rest);
      expect(unaccounted.match(/.{0,8}\d.{0,8}/g)).toBeNull();
      expect(indicators).toEqual(report.indicators.map(({ id, text }) => [id, text]));
    },
  );
}

test('inside the report’s words stand only words, links, spans, breaks and note marks', async ({ page }) => {
  await page.goto('report/');
  const others = await page.evaluate(() =>
    [...document.querySelectorAll('[data-report-text] *')]
      .map((element) => element.localName)
      .filter((name) => !['a', 'span', 'wbr'].includes(name)),
  );
  expect(others).toEqual([]);
});

test('each passage that is printed oddly is marked as such, and its note is beside it', async ({ page }) => {
  const sic = builtReport().notes.filter((note) => note.sic);
  await page.goto('report/');
  const marks = page.locator('.note-key--sic');
  await expect(marks).toHaveCount(sic.length);
  const shown = await marks.evaluateAll((all) =>
    all.map((mark) => getComputedStyle(mark, '::before').content),
  );
  expect(new Set(shown)).toEqual(new Set(['"〔原文如此〕"']));
  for (const { id } of sic) await expect(page.locator(`#${id}`)).toBeVisible();
});
