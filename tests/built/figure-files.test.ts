import { parse as parseCsv } from 'csv-parse/sync';
import { parse } from 'node-html-parser';
import { PNG } from 'pngjs';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { FIGURE_FORMATS } from '../../src/outputs/figures/files.ts';
import { plainText } from '../../src/report/model.ts';
import { figureSource } from '../../src/site/figure-source.ts';
import { paths } from '../../src/site/paths.ts';
import { builtReport, builtText } from '../support/built.ts';
import { MAIN, ORCHARD } from '../support/sites.ts';
import { needs } from './needs.ts';

const SITES = [MAIN, ORCHARD];
needs(...SITES);

/** Words without the gaps at which a picture breaks its lines. */
const packed = (words: string) => words.replace(/\s/g, '');

/** The size of a picture, from its own elements. */
const sizeOf = (svg: string) =>
  ['width', 'height'].map((name) => Number(new RegExp(`<svg[^>]* ${name}="(\\d+)"`).exec(svg)?.[1]));

/** An embedded figure is a small page: HTML with its style, brotli. */
const EMBED = 15_000;

for (const site of SITES) {
  const report = builtReport(site);
  test(`${site.name}: a figure taken away stands alone: title, numbers, caution and source, in colours and faces of its own`, () => {
    expect(report.figures.length).toBeGreaterThan(0);
    for (const figure of report.figures) {
      const svg = builtText(site.folder, paths.figureFile(figure.id, 'svg'));
      const words = packed(
        parse(svg)
          .querySelectorAll('text')
          .map(({ text }) => text)
          .join(''),
      );
      for (const said of [plainText(figure.title), plainText(figure.caption), figureSource(report, figure)])
        expect(words, figure.id).toContain(packed(said));
      for (const { stated } of figure.data) expect(words, figure.id).toContain(packed(stated));
      for (const { stated, sum } of figure.sums)
        expect(words, figure.id).toContain(packed(`${plainText(sum ?? [])} = ${stated}`));
      // Nothing to look up elsewhere, and no paint that other programs do not know.
      expect(svg, figure.id).not.toMatch(/var\(|transparent|<image|<style|\bclass=/);
      expect(svg.startsWith('<svg xmlns="http://www.w3.org/2000/svg"'), figure.id).toBe(true);

      const picture = PNG.sync.read(readFileSync(join(site.folder, paths.figureFile(figure.id, 'png'))));
      expect([picture.width, picture.height], figure.id).toEqual(sizeOf(svg).map((length) => 2 * length));
    }
  });

  test(`${site.name}: the files of a figure say the numbers of the figure`, () => {
    for (const figure of report.figures) {
      const shown = [...figure.data, ...figure.sums].map(({ stated }) => stated);
      const rows = parseCsv<{ text: string }>(builtText(site.folder, paths.figureFile(figure.id, 'csv')), {
        columns: true,
        bom: true,
      });
      expect(rows.map(({ text }) => text)).toEqual(shown);
      const { series, title } = JSON.parse(builtText(site.folder, paths.figureFile(figure.id, 'json'))) as {
        series: { text: string }[];
        title: string;
      };
      expect(title).toBe(plainText(figure.title));
      expect(series.map(({ text }) => text)).toEqual(figure.data.map(({ text }) => text));
    }
  });

  test(`${site.name}: a figure can be embedded: small, without script, for readers of another page`, () => {
    for (const figure of report.figures) {
      const file = `${paths.embed(figure.id)}index.html`;
      const page = builtText(site.folder, file);
      expect(brotliCompressSync(page).length, file).toBeLessThanOrEqual(EMBED);
      const document = parse(page);
      expect(document.querySelectorAll('script, header, nav, footer')).toEqual([]);
      expect(document.querySelector('meta[name=robots]')?.getAttribute('content')).toBe('noindex');
      const canonical = document.querySelector('link[rel=canonical]')?.getAttribute('href');
      if (site.published !== undefined)
        expect(canonical).toBe(new URL(site.base + paths.figure(figure.id), site.published).href);
      // Its links lead out of the frame.
      expect(document.querySelector('base')?.getAttribute('target')).toBe('_top');
      const code = parse(builtText(site.folder, `${paths.figure(figure.id)}index.html`)).querySelector(
        '.take-away__code',
      );
      const frame = parse(parse(code?.text ?? '').text || (code?.text ?? '')).querySelector('iframe');
      expect(frame?.getAttribute('src')?.endsWith(`${site.base}${paths.embed(figure.id)}`)).toBe(true);
      expect(frame?.getAttribute('title')).toBe(plainText(figure.title));
    }
  });

  test(`${site.name}: every form of a figure is named on its page, and is there`, () => {
    for (const { id } of report.figures) {
      const page = parse(builtText(site.folder, `${paths.figure(id)}index.html`));
      const links = page.querySelectorAll('.take-away__files a').map((link) => link.getAttribute('href'));
      for (const ending of ['png', ...FIGURE_FORMATS.map((format) => format.ending)] as const) {
        expect(links).toContain(site.base + paths.figureFile(id, ending));
        expect(existsSync(join(site.folder, paths.figureFile(id, ending)))).toBe(true);
      }
    }
  });
}

test('embedded figures are in no list of pages', () => {
  const sitemap = builtText(MAIN.folder, 'sitemap-0.xml');
  expect(sitemap).toContain(paths.figure(builtReport().figures[0]?.id ?? ''));
  expect(sitemap).not.toContain('/embed/');
});
