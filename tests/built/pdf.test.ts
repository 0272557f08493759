import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { parts } from '../../src/report/model.ts';
import { titleText } from '../../src/site/names.ts';
import { paths } from '../../src/site/paths.ts';
import { builtFiles, builtReport, builtText } from './built.ts';
import { bookmarksOf, namedCodePoints, openPdf, piecesOf } from './published-pdf.ts';
import { NOT_FIRST, NOT_LAST } from './line-marks.ts';
import { SITES, origin, type Site } from './sites.ts';

const WHOLE = 1_500_000;
const SECTION = 300_000;
const MOST_SECONDS = 60;
/** Type size of the report's text, in points. */
const TEXT_SIZE = 10.5;

/** The same of names in a table, and of its numbers, long and short. */
const NAME_SIZE = 8.5;
const NUMBER_SIZES = [10, 11.5];
/** The same of running heads and folios; nothing else is of this size. */
const HEAD_SIZE = 8;

const packed = (words: string) => words.replace(/\s/g, '');
const filesOf = (site: Site) =>
  builtFiles(join(site.folder, 'pdf'), '.pdf').map((name) => join(site.folder, 'pdf', name));
const isLookAlike = (code: number) => code >= 0x2e80 && code <= 0x2fdf;

for (const site of SITES.filter(({ pdf }) => pdf)) {
  const report = builtReport(site);

  test(`${site.name}: a PDF of the whole and of each section, none too large`, () => {
    expect(builtFiles(join(site.folder, 'pdf'), '.pdf')).toEqual(
      ['report.pdf', ...parts(report).map(({ id }) => `sections/${id}.pdf`)].sort(),
    );
    for (const file of filesOf(site)) {
      expect(statSync(file).size, file).toBeLessThanOrEqual(file.endsWith('report.pdf') ? WHOLE : SECTION);
    }
  });

  test(`${site.name}: PDFs are sound, tagged, named, and set in their own face`, () => {
    for (const file of filesOf(site)) {
      execFileSync('qpdf', ['--check', file]);
      const info = execFileSync('pdfinfo', [file], { encoding: 'utf8' });
      expect(info).toMatch(/Tagged: +yes/);
      expect(info).toContain(report.title);
      expect(info).toMatch(new RegExp(`Author: +${report.about.issuer}`));
      expect(info).not.toMatch(/CreationDate|ModDate/);
      expect(readFileSync(file, 'latin1')).toContain('/Lang (zh-CN)');
      const fonts = execFileSync('pdffonts', [file], { encoding: 'utf8' }).trim().split('\n').slice(2);
      expect(fonts.length).toBeGreaterThan(0);
      for (const font of fonts) {
        expect(font).toMatch(/^[A-Z]{6}\+NotoSerifSC\S* +CID TrueType +Identity-H +yes yes yes/);
      }
      const structure = execFileSync('pdfinfo', ['-struct-text', file], { encoding: 'utf8' });
      expect(structure).toMatch(/\bH1 \(block\)/);
      expect(structure).toMatch(/\bLink \(inline\)/);
      if (report.indicators.length > 0) expect(structure).toMatch(/\bTable\b[\s\S]*\bTH\b/);
    }
  });

  test(`${site.name}: text from the PDFs is real Chinese`, async () => {
    for (const file of filesOf(site)) {
      const named = namedCodePoints(file);
      expect(named.length).toBeGreaterThan(50);
      expect(named.filter(isLookAlike)).toEqual([]);
      const text = (await piecesOf(await openPdf(file))).flat().map((piece) => piece.text);
      expect(text.join('')).not.toMatch(/[\u2e80-\u2fdf]/);
    }
  });

  test(`${site.name}: no page of the PDFs is empty but for its head and number`, async () => {
    for (const file of filesOf(site)) {
      for (const [index, pieces] of (await piecesOf(await openPdf(file))).entries()) {
        const words = pieces.filter(({ size, text }) => size !== HEAD_SIZE && packed(text) !== '');
        expect(words.length, `${file}, page ${index + 1}`).toBeGreaterThan(0);
      }
    }
  });

  test(`${site.name}: every paragraph of the report is in the PDF once, in order`, async () => {
    const pages = await piecesOf(await openPdf(join(site.folder, 'pdf/report.pdf')));
    // Running heads, notes and their marks are smaller.
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

  test(`${site.name}: no line parts a number from its unit, begins with a closing mark or ends with an opening one`, async () => {
    const pieces = (await piecesOf(await openPdf(join(site.folder, 'pdf/report.pdf'))))
      .flat()
      .filter(({ size }) => size === TEXT_SIZE);
    let text = '';
    let baseline = 0;
    const lineStarts = new Set<number>();
    for (const piece of pieces) {
      if (piece.baseline !== baseline) lineStarts.add(text.length);
      ({ baseline } = piece);
      text += packed(piece.text);
    }
    const paragraphs = report.sections.flatMap((section) => section.paragraphs);
    expect(lineStarts.size).toBeGreaterThan(paragraphs.length);
    for (const start of lineStarts) {
      const around = text.slice(Math.max(0, start - 3), start + 3);
      expect(NOT_FIRST, around).not.toContain(text.charAt(start) || ' ');
      expect(NOT_LAST, around).not.toContain(text.charAt(start - 1) || ' ');
    }
    for (const { text: words, inlines } of paragraphs) {
      let at = text.indexOf(packed(words));
      for (const inline of inlines) {
        if (inline.kind === 'note') continue;
        const { length } = packed(inline.kind === 'indicator' ? inline.indicator.text : inline.words);
        const inner = Array.from({ length: Math.max(0, length - 1) }, (_, step) => at + 1 + step);
        if (inline.kind === 'indicator')
          expect(
            inner.filter((place) => lineStarts.has(place)),
            text.slice(at, at + length),
          ).toEqual([]);
        at += length;
      }
    }
  });

  test(`${site.name}: the numbers of a table stand on the line of their names`, async () => {
    const pieces = (await piecesOf(await openPdf(join(site.folder, 'pdf/report.pdf')))).flat();
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

  test(`${site.name}: bookmarks are the headings, and the contents name the right pages`, async ({
    page,
  }) => {
    for (const { path, file } of [
      { path: 'report/', file: 'pdf/report.pdf' },
      ...parts(report).map(({ id }) => ({ path: `sections/${id}/`, file: `pdf/sections/${id}.pdf` })),
    ]) {
      await page.goto(origin(site) + path);
      await page.emulateMedia({ media: 'print' });
      const headings = await page
        .locator('h1, h2, h3, h4')
        .evaluateAll((list) =>
          list
            .filter((heading) => heading.getClientRects().length > 0)
            .map((heading) => heading.textContent.replace(/\s+/g, ' ').trim()),
        );
      const bookmarks = await bookmarksOf(await openPdf(join(site.folder, file)));
      expect(bookmarks.map(({ title }) => title)).toEqual(headings);
      if (path !== 'report/') continue;
      const pages = await piecesOf(await openPdf(join(site.folder, file)));
      const contents = packed((pages[1] ?? []).map((piece) => piece.text).join(''));
      for (const section of parts(report)) {
        const number = bookmarks.find(({ title }) => title === titleText(section))?.page ?? 0;
        const heads = (pages[number - 1] ?? []).map((piece) => piece.text).join('');
        expect(packed(heads)).toContain(packed(section.titleLines.join('')));
        expect(contents).toContain(`${packed(section.titleLines.join(''))}${number}`);
      }
      expect(packed((pages[1] ?? []).map((piece) => piece.text).join(''))).toContain(
        `第2页共${pages.length}页`,
      );
    }
  });

  test(`${site.name}: links in the PDFs lead to places inside, or to the site where it has an address`, async () => {
    const inside = new Set<string>();
    const outside = new Set<string>();
    for (const file of filesOf(site)) {
      const pdf = await openPdf(file);
      for (let number = 1; number <= pdf.numPages; number += 1) {
        for (const { dest, url } of await (await pdf.getPage(number)).getAnnotations()) {
          if (typeof dest === 'string') {
            expect(await pdf.getDestination(dest), dest).not.toBeNull();
            inside.add(dest);
          }
          if (typeof url === 'string') outside.add(url);
        }
      }
    }
    expect(inside.size).toBeGreaterThan(parts(report).length);
    const home = `${site.published ?? ''}${site.base}`;
    const facts = site.published === undefined ? [] : report.indicators;
    expect([...outside]).toEqual(expect.arrayContaining(facts.map(({ id }) => home + paths.indicator(id))));
    if (site.published === undefined) expect([...outside]).toEqual([]);
    for (const url of outside) {
      expect(url).toContain(home);
      const path = new URL(url).pathname.slice(site.base.length);
      expect(existsSync(join(site.folder, path, 'index.html')), url).toBe(true);
    }
  });
}

test('a site without PDFs leads to none', () => {
  for (const { folder } of SITES.filter(({ pdf }) => !pdf)) {
    expect(existsSync(join(folder, 'pdf'))).toBe(false);
    for (const file of builtFiles(folder, '.html'))
      expect(builtText(folder, file), file).not.toContain('.pdf"');
  }
});

test('printing again gives the same bytes, in good time', () => {
  test.setTimeout(2 * MOST_SECONDS * 1000);
  const site = SITES.find(({ pdf, published }) => pdf && published !== undefined);
  if (!site) throw new Error('No site with an address has PDFs');
  const copy = 'tests/output/printed-again';
  rmSync(copy, { recursive: true, force: true });
  cpSync(site.folder, copy, { recursive: true });
  rmSync(join(copy, 'pdf'), { recursive: true });
  const start = performance.now();
  execFileSync(process.execPath, ['tests/site/print-again.ts', copy], {
    env: { ...process.env, SITE_URL: site.published, BASE_PATH: site.base, CONTENT_DIR: site.content },
  });
  expect((performance.now() - start) / 1000).toBeLessThan(MOST_SECONDS);
  for (const file of filesOf(site)) {
    const again = readFileSync(file.replace(site.folder, copy));
    expect(again.equals(readFileSync(file)), file).toBe(true);
  }
});
