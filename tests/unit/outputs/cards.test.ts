import { describe, expect, test } from 'vitest';
import { typesetNumber } from '../../../src/domain/number-typesetting.ts';
import { parseQuantity } from '../../../src/domain/quantity.ts';
import { TABLE_UNITS } from '../../../src/domain/unit/known-units.ts';
import { cardsOf } from '../../../src/outputs/cards/cards.ts';
import { indicatorCard } from '../../../src/outputs/cards/indicator.ts';
import { projectCard } from '../../../src/outputs/cards/project.ts';
import { HEIGHT, WIDTH } from '../../../src/outputs/cards/sheet.ts';
import { loadReport } from '../../../src/report/load.ts';
import { byId, type Indicator, type Project, type Report } from '../../../src/report/model.ts';
import { statedChange, wordsBefore } from '../../../src/report/stated.ts';
import { drawnLines, overlaps } from './drawn-lines.ts';

function load(folder: string): Report {
  const loading = loadReport(folder);
  if ('problems' in loading) throw new Error(JSON.stringify(loading.problems));
  return loading.report;
}

const main = load('content');
const REPORTS = {
  main,
  orchard: load('tests/fixtures/orchard'),
  typesetting: load('tests/fixtures/typesetting'),
};

/** The middle of a card, as wide as it is high. */
const SQUARE = { left: (WIDTH - HEIGHT) / 2, right: (WIDTH + HEIGHT) / 2 };

const HARD_NAMES = [
  '国家级经济技术开发区规模以上战略性新兴产业和高新技术产业增加值占规模以上工业增加值的比重',
  '“一带一路”国际合作重点企业（含“专精特新”中小企业）研发投入',
  'PM2.5与O3协同控制',
  '巩固拓展脱贫攻坚成果同乡村振兴有效衔接'.repeat(3),
];
const HARD_NUMBERS = [
  '1250.75余万人次',
  '123456789.12万元',
  '35微克/立方米以下',
  '未发生一起',
  '第一',
  'III类',
  '19%以上',
  '九千九百九十九万元',
  '百分之九十五点六以上',
  '9000万美元至1.2亿美元',
  '从2.5亿美元增加到13.8亿美元',
];
const HARD_QUOTES = ['长'.repeat(300), '甲乙丙丁，'.repeat(60), '（甲，乙）'.repeat(40)];
const hard = byId(main.indicators, 'developed-town-rank');
const hardStatus = byId(main.projects, 'armed-forces-department');

/** The worst that an author could write: every combination of long name, long number and long quotation. */
function hardIndicators() {
  return HARD_NAMES.flatMap((name) =>
    HARD_NUMBERS.flatMap((text) =>
      HARD_QUOTES.flatMap((quote) => {
        const quantity = parseQuantity(text, TABLE_UNITS);
        if (!quantity) throw new Error(text);
        const fact: Indicator = { ...hard, name, text, quantity, quote };
        return [indicatorCard(fact, main), indicatorCard({ ...fact, change: undefined }, main)];
      }),
    ),
  );
}

function hardProjects() {
  return HARD_NAMES.flatMap((name) =>
    HARD_QUOTES.map((quote) => projectCard({ ...hardStatus, name, quote } satisfies Project, main)),
  );
}

const longTitle: Report = {
  ...main,
  title: '某某省某某自治州某某高新技术产业开发区管理委员会2024年度政府工作报告',
  about: {
    ...main.about,
    title: ['某某省某某自治州某某高新技术产业开发区管理委员会', '2024年度政府工作报告'],
  },
};

const ALL = [
  ...Object.entries(REPORTS).flatMap(([report, loaded]) =>
    cardsOf(loaded).map((card) => ({ ...card, name: `${report}/${card.name}` })),
  ),
  ...cardsOf(longTitle).map((card) => ({ ...card, name: `long title/${card.name}` })),
  ...[...hardIndicators(), ...hardProjects()].map((card, index) => ({ ...card, name: `hard/${index}` })),
];

test('one card for each fact, figure and section, and for each page of its own', () => {
  const { indicators, projects, figures, sections } = main;
  const pages = ['home', 'report', 'indicators', 'projects', 'figures', 'glossary', 'search', 'about'];
  const expected = [
    ...[...sections, ...indicators, ...projects, ...figures].map(({ id }) => id),
    ...pages.map((page) => `ui-${page}`),
  ];
  expect(
    cardsOf(main)
      .map(({ name }) => name)
      .sort(),
  ).toEqual(expected.sort());
});

test('the same report gives the same cards', () => {
  expect(cardsOf(main)).toEqual(cardsOf(load('content')));
});

describe.each(ALL)('$name', ({ svg }) => {
  const lines = drawnLines(svg);

  test('all words stand within the square that messengers crop to, and none on another', () => {
    for (const { words, left, right, top, bottom } of lines) {
      expect(left, words).toBeGreaterThan(SQUARE.left);
      expect(right, words).toBeLessThan(SQUARE.right);
      expect(top, words).toBeGreaterThan(40);
      expect(bottom, words).toBeLessThan(HEIGHT - 30);
    }
    expect(overlaps(lines)).toEqual([]);
  });

  test('no words are too small, and lines begin and end as Chinese print has them', () => {
    for (const { words, size } of lines) {
      expect(size, words).toBeGreaterThanOrEqual(24);
      expect(words, 'begins').not.toMatch(/^[，。、；：！？）》”’%]/);
      expect(words, 'ends').not.toMatch(/[（《“‘]$/);
    }
    for (const [index, { words }] of lines.entries()) {
      const next = lines[index + 1]?.words ?? '';
      if (/^(?:亿|万|元|%|家|个|件)/.test(next)) continue;
      expect(words + '|' + next).not.toMatch(/[\d.]\|[\d.]/);
    }
  });
});

test('the number stays the largest thing on the card, whatever stands around it', () => {
  const cards = [...hardIndicators(), ...main.indicators.map((fact) => indicatorCard(fact, main))];
  for (const { svg } of cards) {
    const sizes = drawnLines(svg).map(({ size }) => size);
    // A change is set at 46.
    expect(Math.max(...sizes), svg).toBeGreaterThanOrEqual(46);
  }
});

test.each(Object.values(REPORTS).flatMap((report) => report.indicators.map((fact) => ({ report, fact }))))(
  '$fact.id: name and number are whole, softened as the report has them',
  ({ report, fact }) => {
    const words = drawnLines(indicatorCard(fact, report).svg).map((line) => line.words);
    expect(words.join('')).toContain(fact.name);
    const { number } = typesetNumber(fact.quantity);
    expect(words).toContain(number.normalize('NFKC'));
    const { lead, tail } = typesetNumber(fact.quantity);
    const before = wordsBefore(fact) + lead;
    const at = words.indexOf(number.normalize('NFKC'));
    if (before !== '') expect(words[at - 1]).toBe(before);
    if (tail !== '') expect(words[at + 1]).toBe(tail);
    if (fact.change) expect(words).toContain(statedChange(fact.change));
  },
);

test.each(main.projects)('$id: name and status are the report’s own', (project) => {
  const words = drawnLines(projectCard(project, main).svg)
    .map((line) => line.words)
    .join('');
  expect(words).toContain(project.name);
  expect(words).toContain(project.stageText);
});

test('a card says whose site it is not', () => {
  const says = (report: Report) => report.indicators.map((fact) => indicatorCard(fact, report).svg).join('');
  expect(says(main)).toContain('非政府网站');
  expect(says({ ...main, about: { ...main.about, official: true } })).not.toContain('非政府网站');
});
