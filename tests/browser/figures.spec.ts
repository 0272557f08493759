import { expect, test, type Page } from '@playwright/test';
import { builtFiles, builtReport, builtText } from '../support/built.ts';
import { SITES, origin, tagsOf, type Site } from '../support/sites.ts';
import { needs } from './needs.ts';

needs(...SITES);

interface SeriesDatum {
  id: string | null;
  text: string;
  standingText: string | null;
  value: number;
  baseValue: number;
  derived: boolean;
  sum: string | null;
}

interface FigureFile {
  id: string;
  kind: 'bar' | 'dots';
  series: SeriesDatum[];
}

const figuresFile = (site: Site) =>
  (JSON.parse(builtText(site.folder, 'data/figures.json')) as { figures: FigureFile[] }).figures;

/** What a figure on a page says, read as a reader or a program would. */
async function shown(page: Page, id: string) {
  return page.locator(`figure[data-figure="${id}"]`).evaluate((figure) => {
    const variants = [...figure.querySelectorAll('svg')].map((svg) => ({
      names: [...svg.querySelectorAll('a > title, g > title')].map((title) => title.textContent),
      texts: [...svg.querySelectorAll('a, g')].map((mark) =>
        [...mark.querySelectorAll('text')].map((text) => text.textContent),
      ),
      links: [...svg.querySelectorAll('a')].map((link) => link.getAttribute('href')),
      // Everything painted in the series' colour, by mark: bars by width, dots by number.
      bars: [...svg.querySelectorAll('a, g')].map((mark) => {
        const bar = mark.querySelector('rect:not([fill="transparent"]), path[fill-rule]');
        return bar instanceof SVGGraphicsElement ? bar.getBBox().width : 0;
      }),
      dots: [...svg.querySelectorAll('a, g')].map((mark) => mark.querySelectorAll('circle').length),
    }));
    return variants;
  });
}

for (const site of SITES) {
  test.describe(site.name, { tag: tagsOf(site) }, () => {
    const report = builtReport(site);

    for (const figure of report.figures) {
      test(`${figure.id}: drawing, table, data file and prose say the same numbers`, async ({ page }) => {
        const file = figuresFile(site).find(({ id }) => id === figure.id);
        if (!file) throw new Error(`${figure.id} is not in figures.json`);
        // What is no result is never drawn without the report's word for it.
        const expected = file.series.map(({ text, standingText }) =>
          text.includes(standingText ?? '') ? text : `${standingText}${text}`,
        );

        await page.goto(`${origin(site)}sections/${figure.section.id}/`);
        // Variants are measured where they are not displayed, too.
        await page.addStyleTag({ content: '.figure-drawing svg { display: block !important }' });
        for (const variant of await shown(page, figure.id)) {
          expect(variant.texts.map((texts) => texts.find((text) => expected.includes(text)))).toEqual(
            expected,
          );
          expect(variant.links).toEqual(
            file.series.filter(({ id }) => id !== null).map(({ id }) => `${site.base}indicators/${id}/`),
          );
          if (file.kind === 'bar') {
            const [first] = file.series;
            const [firstWidth = 0] = variant.bars;
            file.series.forEach(({ baseValue }, index) => {
              const ratio = (variant.bars[index] ?? 0) / firstWidth;
              expect(ratio).toBeCloseTo(baseValue / (first?.baseValue ?? 1), 1);
            });
          } else {
            // A dot beside each name, where the groups share one field.
            const swatches = figure.whole ? 1 : 0;
            expect(variant.dots).toEqual(file.series.map(({ value }) => value + swatches));
          }
        }

        const rows = await page
          .locator(`figure[data-figure="${figure.id}"] tbody tr`)
          .evaluateAll((all) => all.map((row) => row.querySelector('td')?.textContent.trim()));
        expect(rows).toEqual(expected);

        for (const datum of file.series) {
          if (datum.id === null) {
            expect(datum.derived).toBe(true);
            expect(datum.sum).not.toBeNull();
            continue;
          }
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
        expect(await page.locator('tbody tr td:nth-child(2)').allInnerTexts()).toEqual(expected);
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
