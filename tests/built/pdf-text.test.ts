import { describe, expect, test } from 'vitest';
import { builtReport } from '../support/built.ts';
import { namedCodePoints } from '../support/published-pdf.ts';
import { packed } from '../support/paper.ts';
import { EVERY_PDF, TEXT_SIZE, pagesOf, pdfsOf, reportPages } from '../support/site-pdfs.ts';
import { tagsOf } from '../support/sites.ts';
import { needs } from './needs.ts';

/** Type size of names in a table, and of its numbers, long and short, in points. */
const NAME_SIZE = 8.5;
const NUMBER_SIZES = [10, 11.5];
/** The same of running heads and folios; nothing else is of this size. */
const HEAD_SIZE = 8;

/** Signs that look like Chinese ones and are not: radicals. */
const isLookAlike = (code: number) => code >= 0x2e80 && code <= 0x2fdf;

for (const site of EVERY_PDF)
  describe(site.name, { tags: tagsOf(site) }, () => {
    needs(site);
    const report = builtReport(site);

    test(`${site.name}: text from the PDFs is real Chinese`, async () => {
      for (const file of pdfsOf(site)) {
        const named = namedCodePoints(file);
        expect(named.length).toBeGreaterThan(50);
        expect(named.filter(isLookAlike)).toEqual([]);
        const text = (await pagesOf(file)).flat().map((piece) => piece.text);
        expect(text.join('')).not.toMatch(/[\u2e80-\u2fdf]/);
      }
    });

    test(`${site.name}: no page of the PDFs is empty but for its head and number`, async () => {
      for (const file of pdfsOf(site)) {
        for (const [index, pieces] of (await pagesOf(file)).entries()) {
          const words = pieces.filter(({ size, text }) => size !== HEAD_SIZE && packed(text) !== '');
          expect(words.length, `${file}, page ${index + 1}`).toBeGreaterThan(0);
        }
      }
    });

    test(`${site.name}: every paragraph of the report is in the PDF once, in order`, async () => {
      const pages = await reportPages(site);
      const text = packed(
        pages
          .flat()
          .filter(({ size }) => size === TEXT_SIZE)
          .map((piece) => piece.text)
          .join(''),
      );
      let end = 0;
      for (const paragraph of report.sections.flatMap(({ paragraphs }) => paragraphs)) {
        const words = packed(paragraph.text);
        expect(text.split(words), paragraph.id).toHaveLength(2);
        const start = text.indexOf(words);
        expect(start, paragraph.id).toBeGreaterThanOrEqual(end);
        end = start + words.length;
      }
    });

    test(`${site.name}: the numbers of a table stand on the line of their names`, async () => {
      const pieces = (await reportPages(site)).flat();
      const names = new Set(report.indicators.map(({ name }) => name));
      let rows = 0;
      for (const [index, { text, size, baseline }] of pieces.entries()) {
        if (size !== NAME_SIZE || !names.has(text)) continue;
        // Lists of projects bear such names too, and no number follows soon.
        const number = pieces.slice(index, index + 8).find((piece) => NUMBER_SIZES.includes(piece.size));
        if (!number) continue;
        expect(number.baseline, text).toBeCloseTo(baseline, 1);
        rows += 1;
      }
      expect(rows).toBeGreaterThan(report.indicators.length / 2);
    });
  });
