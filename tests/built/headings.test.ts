import type { HTMLElement } from 'node-html-parser';
import { expect, test } from 'vitest';
import { wording } from '../../src/domain/wording.ts';
import { parts, type Heading } from '../../src/report/model.ts';
import { headingName, titleText } from '../../src/site/names.ts';
import { attributes, builtPages, builtReport, builtText, pagesToRead } from '../support/built.ts';
import { COUNTY, ORCHARD, type Site } from '../support/sites.ts';
import { needs } from './needs.ts';

const WITH_HEADINGS = [ORCHARD, COUNTY];
needs(...WITH_HEADINGS);

function pageAt({ folder, ...site }: Site, file: string): HTMLElement {
  const page = builtPages({ folder, ...site }).find((one) => one.file === file);
  if (!page) throw new Error(`${site.name} has no ${file}`);
  return page.document;
}

/** Links to the headings of a section that one part of a page has, by address and words. */
const linksIn = (document: HTMLElement, selector: string) =>
  document.querySelectorAll(`${selector} a`).map((link) => [link.getAttribute('href'), wording(link.text)]);

const expected = (headings: readonly Heading[], page: string) =>
  headings.map((heading) => [`${page}#${heading.id}`, wording(headingName(heading))]);

test.each(WITH_HEADINGS)('$name: headings are anchors, one level under their section', (site) => {
  const sections = builtReport(site).sections.filter(({ headings }) => headings.length > 0);
  expect(sections.length).toBeGreaterThan(0);
  for (const { id, headings } of sections) {
    for (const [file, level] of [
      [`sections/${id}/index.html`, 'h2'],
      ['report/index.html', 'h3'],
    ] as const) {
      const document = pageAt(site, file);
      for (const heading of headings) {
        const element = document.querySelector(`${level}#${heading.id}`);
        expect(wording(element?.text ?? ''), file).toBe(wording(heading.words));
        expect(element?.hasAttribute('data-report-text'), file).toBe(true);
      }
    }
  }
});

test.each(WITH_HEADINGS)(
  '$name: headings are in the contents of home, full text, section and index',
  (site) => {
    for (const { id, headings } of builtReport(site).sections) {
      if (headings.length === 0) continue;
      const page = `/sections/${id}/`;
      const file = `sections/${id}/index.html`;
      expect(linksIn(pageAt(site, file), 'nav[aria-label=本节目录]')).toEqual(expected(headings, ''));
      expect(linksIn(pageAt(site, file), 'nav[aria-label=本节各处]')).toEqual(expected(headings, ''));
      const home = linksIn(pageAt(site, 'index.html'), '.section-row__headings');
      expect(home).toEqual(expect.arrayContaining(expected(headings, page)));
      const fullText = linksIn(pageAt(site, 'report/index.html'), `nav [data-part=${id}] .section-ways`);
      expect(fullText).toEqual(expected(headings, ''));
      const index = linksIn(pageAt(site, 'search/index.html'), 'main');
      expect(index).toEqual(expect.arrayContaining(expected(headings, page)));
    }
  },
);

test.each(WITH_HEADINGS)('$name: no page skips a level of headings, and every way on has a name', (site) => {
  for (const { file, document } of pagesToRead(site)) {
    const levels = document.querySelectorAll('h1, h2, h3, h4').map(({ tagName }) => Number(tagName[1]));
    expect(levels[0], file).toBe(1);
    for (const [position, level] of levels.entries())
      expect(level - (levels[position - 1] ?? level), file).toBeLessThanOrEqual(1);
    const names = attributes(document, 'nav', 'aria-label');
    expect(
      names.filter((name) => !name),
      file,
    ).toEqual([]);
    expect(new Set(names).size, file).toBe(names.length);
  }
});

test('a heading can be cited, and programs are told of it', () => {
  const [heading] = builtReport(ORCHARD).sections.flatMap(({ headings }) => headings);
  if (!heading) throw new Error('No heading');
  const path = `sections/${heading.section.id}/#${heading.id}`;
  const url = `${ORCHARD.published}/${path}`;
  const [item] = JSON.parse(builtText(ORCHARD.folder, `cite/${heading.id}.json`)) as [object];
  expect(item).toMatchObject({ title: headingName(heading), URL: url });

  const { sections } = JSON.parse(builtText(ORCHARD.folder, 'data/report.json')) as {
    sections: { id: string; headings: object[]; paragraphs: { id: string; heading: string | null }[] }[];
  };
  const section = sections.find(({ id }) => id === heading.section.id);
  expect(section?.headings[0]).toEqual({
    id: heading.id,
    text: heading.words,
    paragraphs: heading.paragraphs.map(({ id }) => id),
    path,
    url,
  });
  expect(section?.paragraphs.map((paragraph) => paragraph.heading)).toEqual(
    heading.section.paragraphs.map((paragraph) => paragraph.heading?.id ?? null),
  );

  const data = pageAt(ORCHARD, `sections/${heading.section.id}/index.html`).querySelector(
    'script[type="application/ld+json"]',
  );
  expect(data?.text).toContain(JSON.stringify({ '@type': 'Chapter', name: headingName(heading), url }));
});

test('a renamed heading leaves its anchor, and its citation a rule; one that went elsewhere leaves a link', () => {
  for (const file of ['sections/facilities/index.html', 'report/index.html']) {
    const former = pageAt(ORCHARD, file).querySelector('#cold-stores-built');
    expect(former?.getAttribute('data-now'), file).toBe('cold-chain');
  }
  const rules = builtText(ORCHARD.folder, '_redirects');
  expect(rules).toContain('/cite/cold-stores-built.json /cite/cold-chain.json 301\n');
  expect(linksIn(pageAt(ORCHARD, 'sections/families/index.html'), '#village-roads')).toEqual([
    ['/sections/facilities/#road-to-field', 'village-roads'],
  ]);
});

test('titles with the report’s own numbers are not numbered again', () => {
  const [first] = parts(builtReport(COUNTY));
  if (!first) throw new Error('No section');
  const texts = pagesToRead(COUNTY).map(({ document }) => document.querySelector('body')?.text ?? '');
  expect(texts.filter((text) => /第一(?:部分)?\s/.test(text))).toEqual([]);
  expect(texts.some((text) => text.includes(titleText(first)))).toBe(true);
});
