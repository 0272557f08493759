import type { HTMLElement } from 'node-html-parser';
import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import { STANDINGS } from '../../src/domain/standing.ts';
import type { Indicator } from '../../src/report/model.ts';
import { attributes, builtReport, builtText, pagesToRead, type BuiltPage } from '../support/built.ts';
import { MAIN, ORCHARD, SITES, tagsOf, type Site } from '../support/sites.ts';
import { needs } from './needs.ts';

needs(...SITES);

type Row = Record<string, string | number | null>;

const words = (element: HTMLElement | null | undefined) => (element?.text ?? '').replace(/\s+/g, '');

/** Numbers whose standing is said away from them: only these can be shown without it. */
function toBeSaid(site: Site): (Indicator & { readonly standingText: string })[] {
  return builtReport(site).indicators.flatMap((indicator) => {
    const { standingText, text } = indicator;
    return standingText === undefined || text.includes(standingText) ? [] : [{ ...indicator, standingText }];
  });
}

function pageOf(site: Site, id: string): BuiltPage {
  const page = pagesToRead(site).find(({ file }) => file === `indicators/${id}/index.html`);
  if (!page) throw new Error(`${site.name} has no page of ${id}`);
  return page;
}

/** What the page tells programs of its number. */
function observation({ document }: BuiltPage): Record<string, unknown> {
  const graph = JSON.parse(document.querySelector('script[type="application/ld+json"]')?.text ?? '') as {
    '@graph': [{ mainEntity: Record<string, unknown> }];
  };
  return graph['@graph'][0].mainEntity;
}

const records = (site: Site, kind: 'indicators' | 'projects') =>
  (JSON.parse(builtText(site.folder, `data/${kind}.json`)) as Record<string, Row[]>)[kind] ?? [];

for (const site of SITES)
  test(
    `${site.name}: what is no result takes the report’s word along wherever it goes`,
    { tags: tagsOf(site) },
    () => {
      for (const { id, standingText, text } of toBeSaid(site)) {
        const stated = `${standingText}${text}`;
        const page = pageOf(site, id);
        const { document } = page;
        expect(document.querySelector('title')?.text, id).toContain(stated);
        for (const tag of ['meta[property="og:title"]', 'meta[name=description]', 'meta[itemprop=name]'])
          expect(attributes(document, tag, 'content')[0], `${id} ${tag}`).toContain(stated);
        expect(words(document.querySelector('.poster')), id).toBe(stated);
        expect(words(document.querySelector('[data-share-text=citation]')), id).toContain(stated);
        expect(words(document.querySelector('[data-share-text=quotation]')), id).toContain(standingText);
        expect(words(document.querySelector('.indicator-facts')), id).toContain(`原词“${standingText}”`);
        expect(observation(page), id).toMatchObject({
          value: stated,
          measurementQualifier: { description: standingText },
        });
        const [item] = JSON.parse(builtText(site.folder, `cite/${id}.json`)) as [{ title: string }];
        expect(item.title).toContain(stated);
        expect(builtText(site.folder, `cite/${id}.bib`)).toContain(stated.replaceAll('%', '\\%'));
      }
    },
  );

for (const site of SITES)
  test(`${site.name}: no list, table or drawing has such a number alone`, { tags: tagsOf(site) }, () => {
    const said = toBeSaid(site);
    let seen = 0;
    for (const { file, document } of pagesToRead(site)) {
      for (const { id, standingText, text } of said) {
        for (const link of document.querySelectorAll(`a[href="${site.base}indicators/${id}/"]`)) {
          // The report's own sentences are as they are.
          if (link.closest('[data-report-text], blockquote')) continue;
          const around = words(link.closest('li, tr, p') ?? link);
          if (!around.includes(text)) continue;
          seen += 1;
          expect(around, file).toContain(standingText);
        }
      }
    }
    expect(seen > 0).toBe(said.length > 0);
  });

for (const site of SITES)
  test(`${site.name}: period and standing of every fact are in the data`, { tags: tagsOf(site) }, () => {
    const report = builtReport(site);
    for (const kind of ['indicators', 'projects'] as const) {
      const rows: Record<string, string>[] = parse(builtText(site.folder, `data/${kind}.csv`), {
        columns: true,
        bom: true,
      });
      const expected = report[kind].map(({ id, period, standing, standingText }) => [
        id,
        period.code,
        standing,
        standingText ?? '',
      ]);
      expect(rows.map((row) => [row['id'], row['period'], row['standing'], row['standingText']])).toEqual(
        expected,
      );
      for (const { standing } of records(site, kind)) expect(STANDINGS).toContain(standing);
    }
  });

for (const site of SITES)
  test(
    `${site.name}: every page of a number says when it holds, to readers and to programs`,
    { tags: tagsOf(site) },
    () => {
      for (const { id, period } of builtReport(site).indicators) {
        const page = pageOf(site, id);
        expect(words(page.document.querySelector('.fact-head__context')), id).toContain(period.text);
        expect(observation(page)['observationDate'], id).toBe(period.end);
        expect(observation(page)['observationPeriod'], id).toBe(period.duration);
      }
    },
  );

test('预计 stays in the column that always had it', () => {
  const found = records(MAIN, 'indicators').find(({ id }) => id === 'research-spending');
  expect(found).toMatchObject({ qualifier: '预计', standing: 'estimate', standingText: '预计', value: 7.3 });
});

test('a plan of another year says so, in its title and its table', () => {
  const { document } = pageOf(ORCHARD, 'next-cold-stores');
  expect(document.querySelector('title')?.text).toBe('新建冷库（2022年） 拟6座｜青岭乡2021年果业工作报告');
  const section = pagesToRead(ORCHARD).find(({ file }) => file === 'sections/outlook/index.html');
  const row = section?.document
    .querySelectorAll('.indicator-table tr')
    .find((one) => words(one).startsWith('果库库容'));
  expect(words(row)).toBe('果库库容截至2021年底1.2万吨');
});

test('the reason why numbers stand in one figure is in its caption and in its data', () => {
  const reason = '两期的总产量口径相同，一个是结果，一个是目标。';
  const page = pagesToRead(ORCHARD).find(({ file }) => file === 'figures/output-and-aim/index.html');
  expect(words(page?.document.querySelector('figure figcaption'))).toContain(reason);
  const { figures } = JSON.parse(builtText(ORCHARD.folder, 'data/figures.json')) as {
    figures: { id: string; basis: string | null; series: Row[] }[];
  };
  expect(figures.map(({ id, basis }) => [id, basis])).toEqual([
    ['output-by-fruit', null],
    ['output-and-aim', reason],
  ]);
  expect(figures[1]?.series.map(({ period, standing }) => [period, standing])).toEqual([
    ['2021', 'result'],
    ['2022', 'target'],
  ]);
});
