import { describe, expect, test } from 'vitest';
import { figureMessagesAfter, messagesAfter } from './spoiled.ts';

describe('figures', () => {
  test('a missing description', () => {
    expect(
      figureMessagesAfter([
        'figures/output-by-fruit.json',
        '  "description": "横条图，自零起，比较三类水果的产量：苹果{apples}，梨{pears}，其余品种{other-fruit}；另列苹果与梨合计，为推算。",\n',
        '',
      ]),
    ).toMatchInlineSnapshot(`
      "content/figures/output-by-fruit.json
        1:1    description
               现为：没有
               应为：写在双引号里的文字
               请：补上这个字段。

      内容有1处问题，分布在1个文件中。
      "
    `);
  });

  test('two kinds of quantity on one axis', () => {
    expect(
      figureMessagesAfter([
        'figures/output-by-fruit.json',
        '["apples", "pears", "other-fruit"]',
        '["apples", "orchard-roads"]',
      ]),
    ).toMatchInlineSnapshot(`
      "content/figures/output-by-fruit.json
        6:3    output-by-fruit · indicators
               现为：52万吨 与 38.2公里 在同一条轴上
               应为：同一种量、同一个单位的数
               请：分作两张图；不同的量不能在一条轴上比长短。

      内容有1处问题，分布在1个文件中。
      "
    `);
  });

  test('bars that do not start from zero', () => {
    expect(
      figureMessagesAfter(['figures/output-by-fruit.json', '"kind": "bar"', '"kind": "bar",\n  "from": 10']),
    ).toMatchInlineSnapshot(`
      "content/figures/output-by-fruit.json
        4:3    output-by-fruit · from
               现为：10
               应为：0
               请：横条以长短示大小，只能自零起；删去 from。

      内容有1处问题，分布在1个文件中。
      "
    `);
  });

  test('parts of a whole that the report does not call its parts', () => {
    expect(
      figureMessagesAfter(
        ['figures/output-by-fruit.json', '"kind": "bar"', '"kind": "cells",\n  "whole": "cold-stores"'],
        ['figures/output-by-fruit.json', '["apples", "pears", "other-fruit"]', '["sorting-lines"]'],
        [
          'figures/output-by-fruit.json',
          '[{ "label": "苹果与梨", "plus": ["apples", "pears"] }]',
          '[{ "label": "其余", "plus": ["cold-stores"], "minus": ["sorting-lines"] }]',
        ],
      ),
    ).toMatchInlineSnapshot(`
      "content/figures/output-by-fruit.json
        7:3    output-by-fruit · indicators
               现为：1个数
               应为：至少两个数
               请：一个数不必画图。

        8:3    output-by-fruit · derived
               现为：“其余”无法算出
               应为：同一单位、没有限定词的数相加减，结果不小于零
               请：改正算式，或删去这一项。

      内容有2处问题，分布在1个文件中。
      "
    `);
  });

  test('a sum over different units', () => {
    expect(
      figureMessagesAfter([
        'figures/output-by-fruit.json',
        '"plus": ["apples", "pears"]',
        '"plus": ["apples", "cold-stores"]',
      ]),
    ).toMatchInlineSnapshot(`
      "content/figures/output-by-fruit.json
        7:3    output-by-fruit · derived
               现为：“苹果与梨”无法算出
               应为：同一单位、没有限定词的数相加减，结果不小于零
               请：改正算式，或删去这一项。

      内容有1处问题，分布在1个文件中。
      "
    `);
  });

  test('more dots than can be counted', () => {
    expect(figureMessagesAfter(['figures/output-by-fruit.json', '"kind": "bar"', '"kind": "cells"']))
      .toMatchInlineSnapshot(`
        "content/figures/output-by-fruit.json
          6:3    output-by-fruit · indicators
                 现为：52万吨 画作一个个的记号
                 应为：不超过120个，才数得清
                 请：改用横条（bar）；面积和金额改用方格（areas），一格代表多少写在 one。

          6:3    output-by-fruit · indicators
                 现为：21.4万吨 画作一个个的记号
                 应为：不超过120个，才数得清
                 请：改用横条（bar）；面积和金额改用方格（areas），一格代表多少写在 one。

          6:3    output-by-fruit · indicators
                 现为：13万吨 画作一个个的记号
                 应为：不超过120个，才数得清
                 请：改用横条（bar）；面积和金额改用方格（areas），一格代表多少写在 one。

          6:3    output-by-fruit · indicators
                 现为：73.4万吨 画作一个个的记号
                 应为：不超过120个，才数得清
                 请：改用横条（bar）；面积和金额改用方格（areas），一格代表多少写在 one。

        内容有4处问题，分布在1个文件中。
        "
      `);
  });

  test('a grade drawn as a length', () => {
    expect(
      figureMessagesAfter([
        'figures/output-by-fruit.json',
        '["apples", "pears", "other-fruit"]',
        '["soil-grade"]',
      ]),
    ).toMatchInlineSnapshot(`
      "content/figures/output-by-fruit.json
        6:3    output-by-fruit · indicators
               现为：等级或位次
               应为：可以量长短、可以数的数
               请：等级和位次不画作长短；位次用 slope，等级用 limits。

      内容有1处问题，分布在1个文件中。
      "
    `);
  });

  test('a figure that the prose does not place', () => {
    expect(figureMessagesAfter(['sections/01-output.mdx', '<Figure id="output-by-fruit" />\n', '']))
      .toMatchInlineSnapshot(`
      "content/figures/output-by-fruit.json
        2:3    图 output-by-fruit
               现为：正文里没有 <Figure id="output-by-fruit" />
               应为：放在正文里的两段之间
               请：在说到它的那一段后面放上，或删去这张图。

      内容有1处问题，分布在1个文件中。
      "
    `);
  });

  test('a figure placed twice', () => {
    expect(
      figureMessagesAfter([
        'sections/02-quality.mdx',
        '</Paragraph>\n',
        '</Paragraph>\n\n<Figure id="output-by-fruit" />\n',
      ]),
    ).toMatchInlineSnapshot(`
      "content/sections/02-quality.mdx
        12:1   图 output-by-fruit
               现为：正文里又放了一次
               应为：每张图只放一处
               请：留下最贴近文字的一处。

      内容有1处问题，分布在1个文件中。
      "
    `);
  });

  test('a figure that does not exist', () => {
    expect(
      figureMessagesAfter([
        'sections/02-quality.mdx',
        '</Paragraph>\n',
        '</Paragraph>\n\n<Figure id="grades" />\n',
      ]),
    ).toMatchInlineSnapshot(`
      "content/sections/02-quality.mdx
        12:1   正文 grades
               现为：没有标识为 grades 的图
               应为：一个图的标识
               请：改正拼写，或补上这条记录。

      内容有1处问题，分布在1个文件中。
      "
    `);
  });

  test('a file name that is not the id', () => {
    expect(
      figureMessagesAfter(
        ['figures/output-by-fruit.json', '"id": "output-by-fruit"', '"id": "output-by-kind"'],
        ['sections/01-output.mdx', '<Figure id="output-by-fruit"', '<Figure id="output-by-kind"'],
        ['sections/01-output.mdx', '\nfigure: output-by-fruit', ''],
      ),
    ).toMatchInlineSnapshot(`
      "content/figures/output-by-fruit.json
        2:3    output-by-kind · id
               现为：output-by-kind，文件名为 output-by-fruit.json
               应为：两者相同
               请：改文件名或标识。

      内容有1处问题，分布在1个文件中。
      "
    `);
  });

  test('a number typed in the title', () => {
    expect(figureMessagesAfter(['figures/output-by-fruit.json', '苹果最多，{apples}', '苹果最多，52万吨']))
      .toMatchInlineSnapshot(`
      "content/figures/output-by-fruit.json
        4:3    output-by-fruit · title
               现为：写出了数字 52
               应为：{apples}
               请：数只写一次：改写为 {apples}。

      内容有1处问题，分布在1个文件中。
      "
    `);
  });

  test('a label for what is not drawn', () => {
    expect(
      figureMessagesAfter([
        'figures/output-by-fruit.json',
        '"derived":',
        '"labels": { "cold-stores": "冷库" },\n  "derived":',
      ]),
    ).toMatchInlineSnapshot(`
      "content/figures/output-by-fruit.json
        7:3    output-by-fruit · labels
               现为：cold-stores 不在图里
               应为：图里画的标识
               请：改正或删去。

      内容有1处问题，分布在1个文件中。
      "
    `);
  });
});

describe('the ledger of ids', () => {
  test('an id that vanished without an alias', () => {
    expect(
      messagesAfter([
        'permalinks.json',
        '{ "ids": [{ "id": "berths", "kind": "indicator", "section": "production" }], "aliases": {} }\n',
      ]),
    ).toMatchInlineSnapshot(`
      "content/permalinks.json
        1:11   指标 berths
               现为：已发布的标识不见了
               应为：内容里仍有它，或 aliases 里写明由谁接替
               请：恢复这个标识；确要改名，在 aliases 里加 "berths": "新标识"。

      内容有1处问题，分布在1个文件中。
      "
    `);
  });

  test('an alias that leads nowhere', () => {
    expect(
      messagesAfter([
        'permalinks.json',
        '{ "ids": [{ "id": "berths", "kind": "indicator" }], "aliases": { "berths": "berth-four" } }\n',
      ]),
    ).toMatchInlineSnapshot(`
      "content/permalinks.json
        1:66   aliases · berths
               现为：没有标识为 berth-four 的内容
               应为：一个现有的标识
               请：改正接替它的标识。

      内容有1处问题，分布在1个文件中。
      "
    `);
  });

  test('an alias for an id that is still there', () => {
    expect(
      messagesAfter([
        'permalinks.json',
        '{ "ids": [{ "id": "accidents", "kind": "indicator" }], "aliases": { "accidents": "containers" } }\n',
      ]),
    ).toMatchInlineSnapshot(`
      "content/permalinks.json
        1:69   aliases · accidents
               现为：accidents 仍在使用
               应为：只有不再使用的标识才有接替
               请：删去这一条，或改掉内容里的旧标识。

      内容有1处问题，分布在1个文件中。
      "
    `);
  });

  test('an id used for another kind of thing', () => {
    expect(
      messagesAfter([
        'permalinks.json',
        '{ "ids": [{ "id": "accidents", "kind": "project" }], "aliases": {} }\n',
      ]),
    ).toMatchInlineSnapshot(`
      "content/permalinks.json
        1:11   项目 accidents
               现为：现在用于指标
               应为：仍用于项目
               请：为新的内容另取标识。

      内容有1处问题，分布在1个文件中。
      "
    `);
  });

  test('an id recorded twice', () => {
    expect(
      messagesAfter([
        'permalinks.json',
        '{ "ids": [{ "id": "accidents", "kind": "indicator" }, { "id": "accidents", "kind": "indicator" }], "aliases": {} }\n',
      ]),
    ).toMatchInlineSnapshot(`
      "content/permalinks.json
        1:55   指标 accidents
               现为：登记了两次
               应为：每个标识登记一次
               请：删去其中一条。

      内容有1处问题，分布在1个文件中。
      "
    `);
  });
});

test('an id that left an alias is no problem', () => {
  expect(
    messagesAfter([
      'permalinks.json',
      '{ "ids": [{ "id": "berths", "kind": "indicator" }], "aliases": { "berths": "berth-three" } }',
    ]),
  ).toBe('no problem found');
});

test('a digit in a name is not accounted for by a year in which it stands', () => {
  expect(
    figureMessagesAfter(['indicators/outlook.json', '"name": "新建冷库"', '"name": "新建冷库2"']),
  ).toContain('写出了数 2');
});
