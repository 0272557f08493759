import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { figureMessagesAfter, messagesAfter, type Spoiling } from './spoiled.ts';

/** The good report with other words in its source, as if it had been printed so. */
function printed(report: 'harbour' | 'orchard', from: string, to: string): Spoiling[] {
  const folder = `tests/fixtures/${report}`;
  const source = readFileSync(`${folder}/source.txt`, 'utf8');
  if (!source.includes(from)) throw new Error(`${report} does not print ${from}`);
  const text = source.replace(from, to);
  const hash = (words: string) => createHash('sha256').update(words).digest('hex');
  return [
    ['source.txt', text],
    ['report.json', hash(source), hash(text)],
  ];
}

const service = (from: string, to: string): Spoiling => ['indicators/service.json', from, to];

/** The families that were helped, as the report might print their number, and their record. */
const helped = (words: string, record: string): Spoiling[] => [
  ...printed('harbour', '25户', words),
  service('"text": "25户"', record),
];

describe('forms that a report may print', () => {
  test.each([
    ['十万户', '"text": "十万户"'],
    ['两户', '"text": "两户", "value": 2'],
    ['上千万家庭', '"text": "上千万家庭"'],
    ['数十户', '"text": "数十户"'],
    ['数十户', '"text": "数十户", "value": null'],
    ['200万至300万户', '"text": "200万至300万户"'],
    ['由20户增加到25户', '"text": "由20户增加到25户"'],
    ['三分之一', '"text": "三分之一"'],
    ['１，２００户', '"text": "１，２００户"'],
    ['1100多万学生', '"text": "1100多万学生", "unit": "学生"'],
    ['超过3300万', '"text": "超过3300万", "unit": "户"'],
  ])('%s', (words, record) => {
    expect(messagesAfter(...helped(words, record))).toBe('no problem found');
  });

  test('a noun that the sentence counts, apart from its number', () => {
    expect(
      messagesAfter(
        ...printed('harbour', '25户', '1100多万学生'),
        service('"text": "25户"', '"text": "1100多万", "unit": "学生"'),
        [
          'sections/02-service.mdx',
          '<Indicator id="families-helped" />',
          '<Indicator id="families-helped" />学生',
        ],
      ),
    ).toBe('no problem found');
  });

  test('a unit that the report declares, in terms of one of the table', () => {
    expect(
      messagesAfter(...helped('25箩', '"text": "25箩"'), [
        'units.json',
        '{ "units": [{ "symbol": "箩", "measures": "质量", "base": "公斤", "factor": "12.5" }] }',
      ]),
    ).toBe('no problem found');
  });
});

describe('what is said of a number in words', () => {
  test('a value that is not what it says', () => {
    expect(messagesAfter(...helped('十万户', '"text": "十万户", "value": 100000'))).toMatchInlineSnapshot(`
      "content/indicators/service.json
        3:64   families-helped · value
               现为：100000
               应为：10，与“十万户”一致
               请：改正 value 或 text。

      内容有1处问题，分布在1个文件中。
      "
    `);
  });

  test('full-width digits are digits', () => {
    expect(messagesAfter(...helped('２５户', '"text": "２５户", "value": 25'))).toMatchInlineSnapshot(`
      "content/indicators/service.json
        3:64   families-helped · value
               现为：25
               应为：不写 value
               请：数由“２５户”读出，删去 value。

      内容有1处问题，分布在1个文件中。
      "
    `);
  });

  test('a full-width digit that no indicator and no list accounts for', () => {
    expect(
      messagesAfter(...printed('harbour', '25户', '25户、３个村'), [
        'sections/02-service.mdx',
        '<Indicator id="families-helped" />',
        '<Indicator id="families-helped" />、３个村',
      ]),
    ).toMatchInlineSnapshot(`
      "content/sections/02-service.mdx
        7:41   段落 port-and-city
               现为：“扶困难户□、３个村，绿化□”里的 ３
               应为：一个 <Indicator />，或 numerals.json 里列出的名称、日期、版本、年龄
               请：是数就立为指标，不是数就列入 numerals.json。

      内容有1处问题，分布在1个文件中。
      "
    `);
  });

  test('growth below nought is none that goes up', () => {
    expect(messagesAfter(...helped('−3.2%', '"text": "−3.2%", "direction": "up", "directionText": "困难"')))
      .toMatchInlineSnapshot(`
      "content/indicators/service.json
        3:66   families-helped · direction
               现为：up
               应为：down：“−3.2%”小于零
               请：改正 direction，或删去 direction 与 directionText。

      内容有1处问题，分布在1个文件中。
      "
    `);
  });

  test('typed again in a note', () => {
    expect(
      messagesAfter(...helped('十万户', '"text": "十万户", "notes": ["part-of-cargo"]'), [
        'notes.json',
        '不相加。',
        '不相加；另有十万户、４６０万吨。',
      ]),
    ).toMatchInlineSnapshot(`
      "content/notes.json
        7:7    part-of-cargo · text
               现为：写出了数字 460
               应为：{containers}
               请：数只写一次：改写为 {containers}。

        7:7    part-of-cargo · text
               现为：写出了数字 十万户
               应为：{families-helped}
               请：数只写一次：改写为 {families-helped}。

      内容有2处问题，分布在1个文件中。
      "
    `);
  });
});

describe('units', () => {
  test('none, where the report prints none', () => {
    expect(messagesAfter(...helped('3300万', '"text": "3300万"'))).toMatchInlineSnapshot(`
      "content/indicators/service.json
        3:49   families-helped · text
               现为：“3300万”没有单位
               应为：数与单位（174亿元、近40场、35微克/立方米以下）
               请：把单位写进 text；报告没有印单位的，在这条指标里写 "unit"：所数的事物（如 "学生"）。

      内容有1处问题，分布在1个文件中。
      "
    `);
  });

  test('one that is not known', () => {
    expect(messagesAfter(...helped('25公倾', '"text": "25公倾"'))).toMatchInlineSnapshot(`
      "content/indicators/service.json
        3:49   families-helped · text
               现为：“25公倾”里的“公倾”不是已知的单位
               应为：已知的单位；相近的有“公顷”
               请：写错的改正；所数的事物在这条指标里写 "unit": "公倾"；别的单位在 units.json 里写 { "symbol": "公倾", "measures": "…" }。

      内容有1处问题，分布在1个文件中。
      "
    `);
  });

  test('given beside one that is printed', () => {
    expect(messagesAfter(service('"text": "25户"', '"text": "25户", "unit": "户"'))).toMatchInlineSnapshot(`
      "content/indicators/service.json
        3:64   families-helped · unit
               现为：户
               应为：不写 unit
               请：“25户”印有单位“户”，删去 unit。

      内容有1处问题，分布在1个文件中。
      "
    `);
    expect(messagesAfter(service('"text": "25户"', '"text": "25户", "unit": "学生"'))).toMatchInlineSnapshot(`
      "content/indicators/service.json
        3:64   families-helped · unit
               现为：学生
               应为：不写 unit
               请：“25户”印有单位“户”，删去 unit。

      内容有1处问题，分布在1个文件中。
      "
    `);
  });

  test('a noun that the report does not say', () => {
    expect(messagesAfter(...helped('3300万', '"text": "3300万", "unit": "学生"'))).toMatchInlineSnapshot(`
      "content/indicators/service.json
        3:66   families-helped · unit
               现为：学生
               应为：所在句子里有的词（“帮扶困难户3300万，绿化12.5公顷（含海堤），预计利用外资800万欧元。”），或已知的单位
               请：照报告写出所数的事物。

      内容有1处问题，分布在1个文件中。
      "
    `);
  });

  test('given with a magnitude', () => {
    expect(messagesAfter(...helped('3300万', '"text": "3300", "unit": "万户"'))).toMatchInlineSnapshot(`
      "content/indicators/service.json
        3:65   families-helped · unit
               现为："万户"
               应为：单位或所数的事物：不超过12个字，不含数字、标点和空格，不以万、亿、余、多或数词开头（如 学生、标准箱）
               请：按应有的形式改写。

      content/sections/02-service.mdx
        7:40   原文
               现为：“…惠民生帮扶困难户3300，绿化12.5公顷（含海…”
               应为：“…惠民生帮扶困难户3300万,绿化12.5公顷(含…”（source.txt）
               请：正文须与原件一字不差；更正写在注释里。

      内容有2处问题，分布在2个文件中。
      "
    `);
  });

  test('declared wrongly', () => {
    expect(
      messagesAfter([
        'units.json',
        `{
  "units": [
    { "symbol": "吨", "measures": "质量" },
    { "symbol": "箩", "measures": "质量", "base": "大箩", "factor": "2" },
    { "symbol": "筐", "measures": "体积", "base": "公斤", "factor": "2" },
    { "symbol": "篓", "measures": "质量" },
    { "symbol": "篓", "measures": "质量" }
  ]
}`,
      ]),
    ).toMatchInlineSnapshot(`
      "content/units.json
        3:7    “吨” · symbol
               现为：单位“吨”已经有了
               应为：单位表和本文件里没有的单位
               请：删去这一条。

        4:40   “箩” · base
               现为：没有单位“大箩”
               应为：一个已知的单位，或本文件里没有 base 的单位
               请：改正 base；没有可换算的单位，就不写 base 和 factor。

        5:22   “筐” · measures
               现为：体积
               应为：质量，与 base“公斤”一致
               请：改正 measures 或 base。

        7:7    “篓” · symbol
               现为：单位“篓”已经有了
               应为：单位表和本文件里没有的单位
               请：删去这一条。

      内容有4处问题，分布在1个文件中。
      "
    `);
  });

  test('declared in the wrong shape', () => {
    expect(
      messagesAfter([
        'units.json',
        `{
  "units": [
    { "symbol": "3箩", "measures": "质量" },
    { "symbol": "箩", "measures": "质量", "base": "公斤" },
    { "symbol": "筐", "measures": "质量", "base": "公斤", "factor": 12.5 },
    { "symbol": "篓", "measures": "质量", "base": "公斤", "factor": "0" }
  ]
}`,
      ]),
    ).toMatchInlineSnapshot(`
      "content/units.json
        3:7    units 第1条 · symbol
               现为："3箩"
               应为：单位或所数的事物：不超过12个字，不含数字、标点和空格，不以万、亿、余、多或数词开头（如 学生、标准箱）
               请：按应有的形式改写。

        4:5    units 第2条
               现为：{"symbol":"箩","measures":"质量","base":"公斤"}
               应为：base 与 factor 两者都有或都没有
               请：按应有的形式改写。

        5:54   units 第3条 · factor
               现为：12.5
               应为：写在双引号里的文字
               请：按应有的形式改写。

        6:54   units 第4条 · factor
               现为："0"
               应为：大于零的十进制数，写在引号里（如 "0.5"），不超过20个字符
               请：按应有的形式改写。

      内容有4处问题，分布在1个文件中。
      "
    `);
  });
});

describe('figures draw numbers that are settled', () => {
  const apples = (words: string): Spoiling[] => [
    ...printed('orchard', '52万吨', words),
    ['indicators/supply.json', '"52万吨"', `"${words}"`],
  ];

  test.each(['数十万吨', '50万吨至52万吨', '由50万吨增加到52万吨'])('%s', (words) => {
    const told = figureMessagesAfter(...apples(words));
    expect(told).toContain(`现为：${words} 没有一个确定的数`);
    expect(told).toContain('应为：一个说定了的数（40场、近40场、19%以上）');
  });

  test('a share without an end', () => {
    expect(figureMessagesAfter(...apples('三分之一'))).toContain('现为：三分之一 没有一个确定的数');
  });

  test('as a whole, too', () => {
    const told = figureMessagesAfter(
      ...printed('orchard', '86.4万吨', '80万吨至90万吨'),
      ['indicators/supply.json', '"86.4万吨"', '"80万吨至90万吨"'],
      ['figures/output-by-fruit.json', '"kind": "bar"', '"kind": "cells",\n  "whole": "output"'],
    );
    expect(told).toMatch(/output-by-fruit · whole\n +现为：80万吨至90万吨 没有一个确定的数/);
  });

  test('a number that is not exact is not added', () => {
    expect(figureMessagesAfter(...apples('近52万吨'))).toContain('现为：“苹果与梨”无法算出');
  });

  test('below nought', () => {
    expect(figureMessagesAfter(...apples('−52万吨'))).toMatchInlineSnapshot(`
      "content/figures/output-by-fruit.json
        6:3    output-by-fruit · indicators
               现为：−52万吨 画作横条
               应为：不小于零的数
               请：横条自零向右；负数从图里删去，在 caption 里说。

        7:3    output-by-fruit · derived
               现为：“苹果与梨”无法算出
               应为：同一单位、没有限定词的数相加减，结果不小于零
               请：改正算式，或删去这一项。

      内容有2处问题，分布在1个文件中。
      "
    `);
  });
});
