import type { HTMLElement } from 'node-html-parser';
import { expect, test } from 'vitest';
import type { FigureKindName } from '../../src/figures/kinds/kinds-by-name.ts';
import { paths, sectionPath } from '../../src/site/paths.ts';
import {
  builtFiles,
  builtReport,
  builtText,
  embeddedPages,
  pagesToRead,
  type BuiltPage,
} from '../support/built.ts';
import { MAIN, SITES, tagsOf, type Site } from '../support/sites.ts';
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

interface IndicatorRow {
  id: string;
  section: string;
  text: string;
  value: number;
  baseValue: number;
}

const fileOf = <Row>(site: Site, name: string) =>
  (JSON.parse(builtText(site.folder, `data/${name}.json`)) as Record<string, Row[]>)[name] ?? [];

/** What is no result is never shown without the report's word for it. */
const shownText = ({ text, standingText }: SeriesDatum) =>
  text.includes(standingText ?? '') ? text : `${standingText}${text}`;

/** Where a path leads, whatever place on the page it names. */
const isAt =
  (path: string) =>
  ({ file }: BuiltPage) =>
    file === `${path.replace(/#.*/, '')}index.html`;

function pageAt(site: Site, path: string): HTMLElement {
  const page = pagesToRead(site).find(isAt(path)) ?? embeddedPages(site).find(isAt(path));
  if (!page) throw new Error(`${site.name} has no page ${path}`);
  return page.document;
}

const numberOf = (element: HTMLElement, name: string) => Number(element.getAttribute(name) ?? 0);

/** What the drawings of a figure on a page say, read as a program would. */
function drawings(page: HTMLElement, id: string) {
  return page.querySelectorAll(`figure[data-figure="${id}"] svg`).map((svg) => {
    const marks = svg.querySelectorAll('a, g');
    return {
      names: marks.map((mark) => mark.querySelector('title')?.textContent ?? ''),
      // A number, its unit and a wrapped name are texts of their own, one after the other.
      words: marks.map((mark) =>
        mark
          .querySelectorAll('text')
          .map(({ textContent }) => textContent)
          .join(''),
      ),
      links: svg.querySelectorAll('a').map((link) => link.getAttribute('href')),
      widths: marks.map((mark) => {
        const bar = mark.querySelector('rect:not([fill-opacity])');
        return bar ? numberOf(bar, 'width') + numberOf(bar, 'stroke-width') : 0;
      }),
    };
  });
}

const cells = (page: HTMLElement, selector: string) =>
  page.querySelectorAll(selector).map(({ textContent }) => textContent.trim());

for (const site of SITES)
  for (const { id, section } of builtReport(site).figures) {
    const tags = { tags: tagsOf(site) };

    test(`${site.name}, ${id}: drawing, table, data file and prose say the same numbers`, tags, () => {
      const file = fileOf<FigureFile>(site, 'figures').find((figure) => figure.id === id);
      if (!file) throw new Error(`${id} is not in figures.json`);
      const expected = file.series.map(shownText);
      const isOfStages = file.kind === 'stages';
      const home = pageAt(site, sectionPath(section));

      // In the figure's frame the one for large type too; then two in the section.
      const variants = [pageAt(site, paths.embed(id)), home].flatMap((page) => drawings(page, id));
      expect(variants).toHaveLength(3 + 2);
      for (const { names, words, links, widths } of variants) {
        expected.forEach((text, index) => {
          expect(names[index]?.endsWith(` ${text}`), `${names[index]}: ${text}`).toBe(true);
          expect(words[index]).toContain(text);
        });
        expect(names).toHaveLength(expected.length);
        const folder = isOfStages ? 'projects' : 'indicators';
        const linked = file.series.filter((datum) => datum.id !== null);
        expect(links).toEqual(linked.map((datum) => `${site.base}${folder}/${datum.id}/`));
        if (file.kind !== 'bar') continue;
        const [first] = file.series;
        const [firstWidth = 0] = widths;
        expect(firstWidth).toBeGreaterThan(0);
        file.series.forEach(({ baseValue }, index) => {
          expect((widths[index] ?? 0) / firstWidth).toBeCloseTo(
            (baseValue ?? 0) / (first?.baseValue ?? 1),
            1,
          );
        });
      }

      const all = [...file.series, ...file.sums].map(shownText);
      const rows = home.querySelectorAll(`figure[data-figure="${id}"] tbody tr`);
      expect(rows.map((row) => row.querySelector('td')?.textContent.trim())).toEqual(all);
      expect(cells(pageAt(site, paths.figure(id)), 'tbody tr td:nth-child(2)')).toEqual(all);

      for (const datum of file.series) {
        if (datum.id === null) {
          // It is worked out, with its sum, or told by a source.
          expect(datum.derived ? datum.sum : datum.source).not.toBeNull();
          continue;
        }
        if (isOfStages) continue;
        const fact = fileOf<IndicatorRow>(site, 'indicators').find((row) => row.id === datum.id);
        expect(fact).toMatchObject({ text: datum.text, value: datum.value, baseValue: datum.baseValue });
        // A figure may draw a number of another section.
        const prose = `[data-report-text] #${datum.id}[data-indicator="${datum.id}"]`;
        expect(cells(pageAt(site, `sections/${fact?.section}/`), prose)).toEqual([datum.text]);
      }
    });
  }

test('no chart script reaches a reader', () => {
  for (const file of builtFiles(MAIN.folder, '.js')) {
    expect(builtText(MAIN.folder, file), file).not.toMatch(/chart/i);
  }
});
