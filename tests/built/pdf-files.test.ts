import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parts } from '../../src/report/model.ts';
import { builtFiles, builtPages, builtReport } from '../support/built.ts';
import { EVERY_PDF, pdfsOf } from '../support/site-pdfs.ts';
import { SITES, tagsOf } from '../support/sites.ts';
import { needs } from './needs.ts';

/** Most bytes of a PDF of the whole report, and of one of a section: its faces hold what it says, and its tags where it says it. */
const WHOLE = 1_500_000;
const SECTION = 300_000;
const LONG_SECTION = 700_000;
/** Paragraphs of a section that is long. */
const LONG = 20;

/** Signs that the Song face has not: a face of the machine stands in. */
const OUTSIDE = /[Ⅰ-Ⅿμ]/;

for (const site of EVERY_PDF)
  describe(site.name, { tags: tagsOf(site) }, () => {
    needs(site);
    const report = builtReport(site);

    test(`${site.name}: a PDF of the whole and of each section, none too large`, () => {
      expect(builtFiles(join(site.folder, 'pdf'), '.pdf')).toEqual(
        ['report.pdf', ...parts(report).map(({ id }) => `sections/${id}.pdf`)].sort(),
      );
      const most = new Map(
        report.sections.map(({ id, paragraphs }) => [
          join(site.folder, `pdf/sections/${id}.pdf`),
          paragraphs.length > LONG ? LONG_SECTION : SECTION,
        ]),
      );
      for (const file of pdfsOf(site))
        expect(statSync(file).size, file).toBeLessThanOrEqual(most.get(file) ?? WHOLE);
    });

    test(`${site.name}: PDFs are sound, tagged, named, and set in their own face`, () => {
      for (const file of pdfsOf(site)) {
        execFileSync('qpdf', ['--check', file]);
        const info = execFileSync('pdfinfo', [file], { encoding: 'utf8' });
        expect(info).toMatch(/Tagged: +yes/);
        expect(info).toContain(report.title);
        expect(info).toMatch(new RegExp(`Author: +${report.about.issuer}`));
        expect(info).not.toMatch(/CreationDate|ModDate/);
        expect(readFileSync(file, 'latin1')).toContain('/Lang (zh-CN)');
        const fonts = execFileSync('pdffonts', [file], { encoding: 'utf8' }).trim().split('\n').slice(2);
        expect(fonts.length).toBeGreaterThan(0);
        for (const font of fonts)
          expect(font).toMatch(/^[A-Z]{6}\+\S+ +CID TrueType +Identity-H +yes yes yes/);
        const others = fonts.filter((font) => !/^[A-Z]{6}\+NotoSerifSC/.test(font));
        const words = execFileSync('pdftotext', [file, '-'], { encoding: 'utf8' });
        expect(others).toHaveLength(OUTSIDE.test(words) ? 1 : 0);
        const structure = execFileSync('pdfinfo', ['-struct-text', file], { encoding: 'utf8' });
        expect(structure).toMatch(/\bH1 \(block\)/);
        // While a site has no address, a PDF leads to places in itself alone: the numbers of its figures.
        const [section] = report.sections.filter(({ id }) => file.endsWith(`/sections/${id}.pdf`));
        if (section?.figures.length !== 0) expect(structure).toMatch(/\bLink \(inline\)/);
        if (report.indicators.length > 0) expect(structure).toMatch(/\bTable\b[\s\S]*\bTH\b/);
      }
    });
  });

describe('a site without PDFs', () => {
  const without = SITES.filter(({ pdf }) => !pdf);
  needs(...without);

  test('leads to none', () => {
    for (const site of without) {
      expect(existsSync(join(site.folder, 'pdf'))).toBe(false);
      for (const { file, html } of builtPages(site)) expect(html, file).not.toContain('.pdf"');
    }
  });
});
