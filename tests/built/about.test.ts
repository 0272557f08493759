import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'node-html-parser';
import { expect, test } from 'vitest';
import { builtReport, builtText, pagesToRead } from '../support/built.ts';
import { HARD_CASES, MAIN, ORCHARD, type Site } from '../support/sites.ts';
import { needs } from './needs.ts';

const ALL = [MAIN, ORCHARD, HARD_CASES];
needs(...ALL);

const MARKS = { 逗号: ',', 分号: ';', 冒号: ':', 括号: '(' };
const aboutPage = ({ folder }: Site) => parse(builtText(folder, 'about/index.html'));
const source = ({ content }: Site) => readFileSync(join(content, 'source.txt'), 'utf8');

const rows = (site: Site) =>
  new Map(
    aboutPage(site)
      .querySelectorAll('#ui-source dl div')
      .map((row) => [row.querySelector('dt')?.text.trim() ?? '', row.querySelector('dd')?.text.trim() ?? '']),
  );

test.each(ALL)(
  '$name: of day and author, what is known is given, and only what the source lacks is said to lack',
  (site) => {
    const { published, author } = builtReport(site).about;
    const said = rows(site);
    for (const [name, words] of [
      ['发表日期', published],
      ['作者', author],
    ] as const) {
      expect(said.get(name)).toBe(words === undefined ? undefined : (words ?? '原文未载，本站不补'));
    }
  },
);

test.each(ALL)('$name: only a publication stands in title marks, on every page', (site) => {
  const { kind, name } = builtReport(site).about.source;
  for (const { file, document } of pagesToRead(site)) {
    const text = document.querySelector('body')?.text ?? '';
    expect(text.includes(`《${name}》`), file).toBe(kind === 'newspaper');
    expect(text.includes('刊本'), file).toBe(kind === 'newspaper');
  }
});

test.each(ALL)('$name: what is said of numbers, figures and projects is so', (site) => {
  const report = builtReport(site);
  const said = aboutPage(site).querySelector('#ui-method')?.text ?? '';
  expect(said).toContain(`共${report.indicators.length}个`);
  expect(said.includes('图只画')).toBe(report.figures.length > 0);
  expect(said.includes('立为项目')).toBe(report.projects.length > 0);
  expect(said.includes('年龄')).toBe(report.numerals.some(({ kind }) => kind === 'age'));
  expect(said.includes('推算')).toBe(report.figures.some(({ data }) => data.some(({ sum }) => sum)));
  for (const { text, kind, reason } of report.numerals) {
    if (kind === 'quantity') expect(said).toContain(`“${text}”，${reason}`);
  }
});

test.each(ALL)('$name: the words to keep in a quotation are those of its numbers', (site) => {
  const said = aboutPage(site).querySelector('#ui-cite')?.text ?? '';
  const words = new Set(
    builtReport(site).indicators.flatMap(({ standingText, qualifiers }) =>
      standingText === undefined ? qualifiers : [standingText, ...qualifiers],
    ),
  );
  const kept = /保留限定词（(.*?)）/.exec(said)?.[1]?.split('、') ?? [];
  expect(new Set(kept)).toEqual(words);
});

test.each(ALL)(
  '$name: numbers of registration and a contact stand at the foot where they are given',
  (site) => {
    const { icp, police, contact } = builtReport(site).about;
    const foot = aboutPage(site).querySelector('.site-footer')?.text ?? '';
    expect(foot.includes('ICP')).toBe(icp !== undefined);
    expect(foot.includes('公网安备')).toBe(police !== undefined);
    expect(foot.includes('联系')).toBe(contact !== undefined);
  },
);

test.each(ALL)('$name: what is said of the marks is what was done to them', (site) => {
  const said = aboutPage(site).querySelector('#ui-method')?.text ?? '';
  const claim = /只把原件的半角(.*?)改为全角/.exec(said)?.[1]?.split('、') ?? [];
  const changed = Object.entries(MARKS).filter(([, mark]) => source(site).includes(mark));
  expect(claim).toEqual(changed.map(([name]) => name));
  const foot = aboutPage(site).querySelector('.site-footer')?.text ?? '';
  expect(foot.includes('半角标点改为全角')).toBe(changed.length > 0);
});
