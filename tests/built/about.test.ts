import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'node-html-parser';
import { expect, test } from 'vitest';
import { builtReport, builtText } from '../support/built.ts';
import { HARD_CASES, MAIN, ORCHARD, type Site } from '../support/sites.ts';
import { needs } from './needs.ts';

const ALL = [MAIN, ORCHARD, HARD_CASES];
needs(...ALL);

const MARKS = { 逗号: ',', 分号: ';', 冒号: ':', 括号: '(' };
const aboutPage = ({ folder }: Site) => parse(builtText(folder, 'about/index.html'));
const source = ({ content }: Site) => readFileSync(join(content, 'source.txt'), 'utf8');

test.each(ALL)(
  '$name: a day of publication that is known is given, one that is not is not said to be missing twice',
  (site) => {
    const { published } = builtReport(site).about;
    const rows = aboutPage(site)
      .querySelectorAll('#ui-source dl div')
      .map((row) => [row.querySelector('dt')?.text.trim() ?? '', row.querySelector('dd')?.text.trim()]);
    const days = rows.filter(([name]) => name?.startsWith('发表日期'));
    expect(days).toHaveLength(1);
    expect(days[0]?.[1]).toBe(published ?? '原文未载，本站不补');
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
