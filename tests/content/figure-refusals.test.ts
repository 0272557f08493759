import { describe, expect, test } from 'vitest';
import { problemsAfter } from './spoiled.ts';

const CONTENT = 'content';

/** What is spoiled of a figure of ours: words before and after, and what the message says. */
const CASES: [name: string, figure: string, from: string, to: string, says: string][] = [
  [
    'unlike things counted without a reason',
    'party-projects',
    '"basis": "个和份都是逐一计数的，两行都自零起。",',
    '',
    'basis',
  ],
  [
    'a caution left out',
    'low-altitude-projects',
    '"caption": "洽谈不是签约；签约的是否计入全部新签约项目，报告没有说明。",',
    '',
    '没有 caption',
  ],
  [
    'a title without a number',
    'high-tech-firms',
    '"title": "新获批国家高企{new-high-tech-enterprises}，拥有高企{high-tech-enterprises}"',
    '"title": "新获批的和拥有的高企"',
    '里没有数',
  ],
  [
    'a number in the title that is not in the figure',
    'high-tech-firms',
    '拥有高企{high-tech-enterprises}"',
    '专利{invention-patents}"',
    '不在图里',
  ],
  [
    'a part larger than its whole',
    'signed-and-large',
    '"part": "large-signed-projects",\n      "of": "signed-projects"',
    '"part": "signed-projects",\n      "of": "large-signed-projects"',
    '大于总数',
  ],
  [
    'a part of a whole of another kind',
    'signed-and-large',
    '"of": "signed-investment"',
    '"of": "signed-projects"',
    '同一单位',
  ],
  ['a pie', 'high-tech-firms', '"kind": "cells"', '"kind": "pie"', '其中之一'],
  [
    'more marks than can be counted',
    'high-tech-firms',
    '["new-high-tech-enterprises", "high-tech-enterprises"]',
    '["new-high-tech-enterprises", "invention-patents"]',
    '数得清',
  ],
  ['more squares than can be counted', 'farmland-and-grain', '"one": 1,', '"one": 0.1,', '数得清'],
  [
    'a square of what is not drawn',
    'first-aid-training',
    '"one": "first-aid-course"',
    '"one": "gdp"',
    '图里的一个数',
  ],
  ['places that are not turned', 'town-ranking', '"turned": true,', '', '第一位在上'],
  [
    'a reading among limits',
    'air-and-water',
    '["pm25-average", "water-quality"]',
    '["disputes-resolved", "water-quality"]',
    '读数',
  ],
  ['a grade that is not in its order', 'air-and-water', '"III类", ', '', '不在 grades 里'],
  [
    'a number without a later one',
    'later-figures',
    '"industrial-invoiced-sales", "imports-exports"],\n  "emphasis"',
    '"industrial-invoiced-sales", "foreign-funds-received"],\n  "emphasis"',
    '后来的数',
  ],
  ['a project of another family', 'named-works', '"hot-spring-hotel",', '"law-education",', 'family'],
  [
    'numbers beside stages',
    'named-works',
    '"lit":',
    '"indicators": ["scenic-areas", "illegal-buildings"],\n  "lit":',
    '只写 projects',
  ],
  ['a stage of another family', 'named-works', '"in-use"]', '"granted"]', '之一'],
  ['stages as bars', 'named-works', '"kind": "stages"', '"kind": "bar"', '只有 stages'],
  [
    'a ratio that does not come out',
    'first-aid-training',
    '["first-aid-public-course", "first-aid-course"]',
    '["first-aid-public-course", "new-urban-jobs"]',
    '无法算出',
  ],
  [
    'two ways to one number',
    'town-ranking',
    '"plus": [',
    '"ratio": ["developed-town-rank", "developed-town-rank-rise"], "plus": [',
    '种算法',
  ],
  [
    'the name of an indicator for another number',
    'town-ranking',
    '"id": "rank-before"',
    '"id": "gdp"',
    '已是指标',
  ],
  [
    'a field of another kind',
    'growth-rates',
    '"kind": "lollipop"',
    '"kind": "lollipop",\n  "perRow": 5',
    '只有 areas',
  ],
  [
    'a label too long for a phone',
    'high-tech-firms',
    '"拥有高企"',
    '"拥有的经过认定并且还在有效期之内的国家高新技术企业的全部家数"',
    '画得下',
  ],
  ['a mark left out of a scene', 'shore-scene', '"ecological-rivers": "wave",', '', '没有记号'],
  [
    'a mark of what a scene does not show',
    'shore-scene',
    '"ecological-rivers": "wave",',
    '"ecological-rivers": "wave",\n    "gdp": "lens",',
    '不在图里',
  ],
  [
    'two numbers with one mark',
    'shore-scene',
    '"low-altitude-signed": "disc"',
    '"low-altitude-signed": "ring"',
    '只给一个数',
  ],
  [
    'more of a mark than can be counted',
    'shore-scene',
    '"signed-projects": "lamp",\n    "large-signed-projects": "tall-lamp"',
    '"signed-projects": "wave",\n    "large-signed-projects": "lamp"',
    '数得清',
  ],
  [
    'tall lamps without lamps',
    'shore-scene',
    '"signed-projects": "lamp"',
    '"signed-projects": "ring"',
    '高灯在灯之内',
  ],
  [
    'tall lamps that are no part of the lamps',
    'shore-scene',
    '"signed-projects": "lamp",\n    "large-signed-projects": "tall-lamp",\n    "low-altitude-signed": "disc"',
    '"signed-projects": "lamp",\n    "large-signed-projects": "disc",\n    "low-altitude-signed": "tall-lamp"',
    'partOf',
  ],
  [
    'a strip of what is no part',
    'signed-and-large',
    '"part": "large-signed-projects",\n      "of": "signed-projects"',
    '"part": "large-signed-projects",\n      "of": "low-altitude-signed"',
    'partOf',
  ],
  [
    'a bar that starts elsewhere',
    'growth-rates',
    '"kind": "lollipop"',
    '"kind": "bar",\n  "from": 5',
    '只能自零起',
  ],
];

describe('what heads the title page', () => {
  test.each([
    ['a figure that is no scene', '"figure": "shore-scene"', '"figure": "growth-rates"', 'kind 为 scene'],
    ['a figure that is not there', '"figure": "shore-scene"', '"figure": "shore"', '一个图的标识'],
    [
      'a sentence of no paragraph',
      '"paragraph": "industrial-clusters"',
      '"paragraph": "clusters"',
      '没有标识',
    ],
    ['words that are not there', '"with": "扬州唯一"', '"with": "全国唯一"', '里没有'],
    ['words of two sentences', '"with": "扬州唯一"', '"with": "产业集群"', '不止一句'],
  ])('%s', (_name, from, to, says) => {
    const problems = problemsAfter(CONTENT, [['report.json', from, to]]);
    expect(problems.map(({ found, expected }) => `${found} ${expected}`).join('\n')).toContain(says);
    expect(problems).toHaveLength(1);
  });

  test('a section’s sentence is one of its own', () => {
    const [problem, ...others] = problemsAfter(CONTENT, [
      [
        'sections/07-party.mdx',
        'paragraph: rural-governance\n  with: “银发”力量',
        'paragraph: industrial-clusters\n  with: 扬州唯一',
      ],
    ]);
    expect(problem?.expected).toBe('party 里的一段');
    expect(others).toEqual([]);
  });
});

describe('what a figure may not be', () => {
  test.each(CASES)('%s', (_name, figure, from, to, says) => {
    const file = `figures/${figure}.json`;
    const problems = problemsAfter(CONTENT, [[file, from, to]]);
    const told = problems.map(({ found, expected, advice }) => `${found} ${expected} ${advice}`);
    expect(problems.filter(({ at }) => at.file === file).length, told.join('\n')).toBeGreaterThan(0);
    expect(problems.length, told.join('\n')).toBeLessThanOrEqual(3);
    expect(told.join('\n')).toContain(says);
  });

  test.each([
    [
      'without its source',
      '"source": "《今日高邮》，2025年6月10日",\n      "later": {\n        "of": "budget-revenue"',
      '"later": {\n        "of": "budget-revenue"',
    ],
    ['of another unit', '"text": "199亿元"', '"text": "199万吨"'],
    ['that is none', '"text": "199亿元"', '"text": "不少"'],
    [
      'typed in the words',
      '{industrial-invoiced-sales}，同一报纸后来的报道{later}',
      '{industrial-invoiced-sales}，同一报纸后来的报道199亿元',
    ],
  ] as const)('a later number %s', (_name, from, to) => {
    const problems = problemsAfter(CONTENT, [['notes.json', from, to]]);
    const told = problems.map(({ found, expected }) => `${found} ${expected}`).join('\n');
    expect(problems.length, told).toBeGreaterThan(0);
    expect(told).toMatch(/later|同一单位|一个数|source/);
  });
});
