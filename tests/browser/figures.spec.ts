import { expect, test, type Page } from '@playwright/test';
import type { FigureKindName } from '../../src/figures/kinds/kinds-by-name.ts';
import { paths, sectionPath } from '../../src/site/paths.ts';
import { builtFiles, builtReport, builtText } from '../support/built.ts';
import { SITES, origin, tagsOf, type Site } from '../support/sites.ts';
import { needs } from './needs.ts';

needs(...SITES);

interface SeriesDatum {
  id: string | null;
  text: string;
  standingText: string | null;
  value: number | null;
  baseValue: number | null;
  derived: boolean;
  sum: string | null;
  source: string | null;
}

interface FigureFile {
  id: string;
  kind: FigureKindName;
  series: SeriesDatum[];
  sums: SeriesDatum[];
}

const figuresFile = (site: Site) =>
  (JSON.parse(builtText(site.folder, 'data/figures.json')) as { figures: FigureFile[] }).figures;

/** What is no result is never shown without the report's word for it. */
const shownText = ({ text, standingText }: SeriesDatum) =>
  text.includes(standingText ?? '') ? text : `${standingText}${text}`;

/** What a figure on a page says, read as a reader or a program would. */
async function shown(page: Page, id: string) {
  return page.locator(`figure[data-figure="${id}"]`).evaluate((figure) =>
    [...figure.querySelectorAll('svg')].map((svg) => {
      const marks = [...svg.querySelectorAll('a, g')];
      return {
        names: marks.map((mark) => mark.querySelector('title')?.textContent ?? ''),
        // A number, its unit and a wrapped name are texts of their own, one after the other.
        words: marks.map((mark) =>
          [...mark.querySelectorAll('text')].map((text) => text.textContent).join(''),
        ),
        links: [...svg.querySelectorAll('a')].map((link) => link.getAttribute('href')),
        widths: marks.map((mark) => {
          const bar = mark.querySelector('rect:not([fill-opacity])');
          if (!(bar instanceof SVGGraphicsElement)) return 0;
          return bar.getBBox().width + Number(bar.getAttribute('stroke-width') ?? 0);
        }),
      };
    }),
  );
}

for (const site of SITES) {
  test.describe(site.name, { tag: tagsOf(site) }, () => {
    const report = builtReport(site);

    for (const figure of report.figures) {
      test(`${figure.id}: drawing, table, data file and prose say the same numbers`, async ({ page }) => {
        const file = figuresFile(site).find(({ id }) => id === figure.id);
        if (!file) throw new Error(`${figure.id} is not in figures.json`);
        const expected = file.series.map(shownText);
        const isOfStages = file.kind === 'stages';

        const variants: Awaited<ReturnType<typeof shown>> = [];
        // In the figure's frame the one for large type too; then two in the section, which is read on.
        for (const path of [paths.embed(figure.id), sectionPath(figure.section)]) {
          await page.goto(origin(site) + path);
          // Variants are measured where they are not displayed, too.
          await page.addStyleTag({ content: '.figure-drawing svg { display: block !important }' });
          variants.push(...(await shown(page, figure.id)));
        }
        expect(variants).toHaveLength(3 + 2);
        for (const variant of variants) {
          expected.forEach((text, index) => {
            expect(variant.names[index]?.endsWith(` ${text}`), `${variant.names[index]}: ${text}`).toBe(true);
            expect(variant.words[index]).toContain(text);
          });
          expect(variant.names).toHaveLength(expected.length);
          const folder = isOfStages ? 'projects' : 'indicators';
          expect(variant.links).toEqual(
            file.series.filter(({ id }) => id !== null).map(({ id }) => `${site.base}${folder}/${id}/`),
          );
          if (file.kind !== 'bar') continue;
          const [first] = file.series;
          const [firstWidth = 0] = variant.widths;
          file.series.forEach(({ baseValue }, index) => {
            const ratio = (variant.widths[index] ?? 0) / firstWidth;
            expect(ratio).toBeCloseTo((baseValue ?? 0) / (first?.baseValue ?? 1), 1);
          });
        }

        const all = [...file.series, ...file.sums].map(shownText);
        const rows = await page
          .locator(`figure[data-figure="${figure.id}"] tbody tr`)
          .evaluateAll((list) => list.map((row) => row.querySelector('td')?.textContent.trim()));
        expect(rows).toEqual(all);

        for (const datum of file.series) {
          if (datum.id === null) {
            // It is worked out, with its sum, or told by a source.
            expect(datum.derived ? datum.sum : datum.source).not.toBeNull();
            continue;
          }
          if (isOfStages) continue;
          const facts = JSON.parse(builtText(site.folder, 'data/indicators.json')) as {
            indicators: { id: string; section: string; text: string; value: number; baseValue: number }[];
          };
          const fact = facts.indicators.find(({ id }) => id === datum.id);
          expect(fact).toMatchObject({ text: datum.text, value: datum.value, baseValue: datum.baseValue });
          // A figure may draw a number of another section.
          const home = `${origin(site)}sections/${fact?.section}/`;
          if (page.url() !== home) await page.goto(home);
          const prose = page.locator(`[data-report-text] #${datum.id}[data-indicator="${datum.id}"]`);
          await expect(prose).toHaveText(datum.text);
        }

        await page.goto(`${origin(site)}figures/${figure.id}/`);
        expect(await page.locator('tbody tr td:nth-child(2)').allInnerTexts()).toEqual(all);
      });
    }

    test('every figure is well-formed SVG', async ({ page }) => {
      const figures = builtFiles(site.folder, '.html').flatMap((file) =>
        [...builtText(site.folder, file).matchAll(/<svg[\s\S]*?<\/svg>/g)].map(([svg]) =>
          svg.replace('<svg', '<svg xmlns="http://www.w3.org/2000/svg"'),
        ),
      );
      const errors = await page.evaluate(
        (all) =>
          all.filter((svg) =>
            new DOMParser().parseFromString(svg, 'image/svg+xml').querySelector('parsererror'),
          ),
        figures,
      );
      expect(errors).toEqual([]);
    });
  });
}
