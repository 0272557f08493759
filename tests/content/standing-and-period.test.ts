import { describe, expect, test } from 'vitest';
import { figureMessagesAfter as orchardMessages, messagesAfter as harbourMessages } from './spoiled.ts';

describe('periods', () => {
  test('of the report', () => {
    expect(harbourMessages(['report.json', '"period": "2023"', '"period": "2023年"'])).toMatchInlineSnapshot(`
      "content/report.json
        5:3    period
               现为："2023年"
               应为：2024（年）、2024-Q3（季度）、2024-09（月）、2021/2025（起止，同为年、季度或月）或2024-12-31（截至这一天）
               请：按应有的形式改写。

      内容有1处问题，分布在1个文件中。
      "
    `);
  });

  test('of a section, a bare year being a number in YAML', () => {
    expect(orchardMessages(['sections/05-outlook.mdx', 'period: 2022', 'period: 22'])).toMatchInlineSnapshot(`
      "content/sections/05-outlook.mdx
        4:1    period
               现为：22
               应为：2024（年）、2024-Q3（季度）、2024-09（月）、2021/2025（起止，同为年、季度或月）或2024-12-31（截至这一天）
               请：按应有的形式改写。

      内容有1处问题，分布在1个文件中。
      "
    `);
  });

  test('of an indicator and of a project', () => {
    expect(orchardMessages(['indicators/outlook.json', '"2021-12-31"', '"2021年底"'])).toMatchInlineSnapshot(`
      "content/indicators/outlook.json
        42:64  store-capacity · period
               现为："2021年底"
               应为：2024（年）、2024-Q3（季度）、2024-09（月）、2021/2025（起止，同为年、季度或月）或2024-12-31（截至这一天）
               请：按应有的形式改写。

      内容有1处问题，分布在1个文件中。
      "
    `);
    expect(harbourMessages(['projects/service.json', '"period": "2024"', '"period": "2025/2024"']))
      .toMatchInlineSnapshot(`
      "content/projects/service.json
        9:7    clean-sea · period
               现为："2025/2024"
               应为：2024（年）、2024-Q3（季度）、2024-09（月）、2021/2025（起止，同为年、季度或月）或2024-12-31（截至这一天）
               请：按应有的形式改写。

      内容有1处问题，分布在1个文件中。
      "
    `);
  });
});

describe('standings', () => {
  test('without the report’s word', () => {
    expect(harbourMessages(['indicators/service.json', ', "standingText": "预计"', '']))
      .toMatchInlineSnapshot(`
      "content/indicators/service.json
        5:66   foreign-capital · standing
               现为：estimate（预计数），没有 standingText
               应为：standingText 写明报告的原词，如预计、力争、拟、以内
               请：补上报告的原词；报告没有这样的词，就是结果，删去 standing。

      内容有1处问题，分布在1个文件中。
      "
    `);
  });

  test('a word without a standing', () => {
    expect(harbourMessages(['indicators/service.json', '"standing": "estimate", ', '']))
      .toMatchInlineSnapshot(`
      "content/indicators/service.json
        5:66   foreign-capital · standingText
               现为：“预计”，没有写明 standing
               应为：standing 为 estimate（预计数）、target（目标）、plan（计划）、limit（界限）
               请：补上 standing；是结果，就删去 standingText。

      内容有1处问题，分布在1个文件中。
      "
    `);
  });

  test('an unknown one', () => {
    expect(harbourMessages(['indicators/service.json', '"estimate"', '"forecast"'])).toMatchInlineSnapshot(`
      "content/indicators/service.json
        5:66   foreign-capital · standing
               现为："forecast"
               应为：其中之一：result、estimate、target、plan、limit
               请：按应有的形式改写。

      内容有1处问题，分布在1个文件中。
      "
    `);
  });

  test('a word that is neither in the sentence nor in the title', () => {
    expect(orchardMessages(['indicators/outlook.json', '"standingText": "拟"', '"standingText": "确保"']))
      .toMatchInlineSnapshot(`
        "content/indicators/outlook.json
          32:7   next-cold-stores · standingText
                 现为：“确保”
                 应为：所在句子（“2022年力争果业总产量达到90万吨、增长4%左右；一级果占比达到66%；拟新建冷库6座。”）或标题（“来年打算”）里连续的原词
                 请：照录报告的原词；句子和标题里都没有，就不能这样归类。

        内容有1处问题，分布在1个文件中。
        "
      `);
  });

  test('a word of the heading over it will do', () => {
    const planned = (word: string) =>
      orchardMessages([
        'indicators/facilities.json',
        '"text": "5条"',
        `"text": "5条", "standing": "plan", "standingText": "${word}"`,
      ]);
    expect(planned('冷链')).toBe('no problem found');
    expect(planned('果香路')).toMatchInlineSnapshot(`
      "content/indicators/facilities.json
        4:81   sorting-lines · standingText
               现为：“果香路”
               应为：所在句子（“新建冷库12座、选果线5条。”）或标题（“设施建设”、“（一）冷链补短板：”）里连续的原词
               请：照录报告的原词；句子和标题里都没有，就不能这样归类。

      内容有1处问题，分布在1个文件中。
      "
    `);
  });

  test('a word of a project that the report does not have', () => {
    expect(harbourMessages(['projects/service.json', '"standingText": "拟"', '"standingText": "将于"']))
      .toMatchInlineSnapshot(`
        "content/projects/service.json
          11:7   clean-sea · standingText
                 现为：“将于”
                 应为：所在句子（“‘港城同行’志愿服务圆满结束，明年拟开展‘碧海’行动。”）或标题（“以港兴城惠民生”）里连续的原词
                 请：照录报告的原词；句子和标题里都没有，就不能这样归类。

        内容有1处问题，分布在1个文件中。
        "
      `);
  });

  test('a limit that is no number', () => {
    expect(harbourMessages(['projects/service.json', '"standing": "plan"', '"standing": "limit"']))
      .toMatchInlineSnapshot(`
      "content/projects/service.json
        10:7   clean-sea · standing
               现为："limit"
               应为：其中之一：result、estimate、target、plan
               请：按应有的形式改写。

      内容有1处问题，分布在1个文件中。
      "
    `);
  });

  test('预计 as a softening word', () => {
    expect(
      harbourMessages([
        'indicators/service.json',
        '"standing": "estimate", "standingText": "预计"',
        '"qualifier": "预计"',
      ]),
    ).toMatchInlineSnapshot(`
      "content/indicators/service.json
        5:66   foreign-capital · qualifier
               现为："预计"
               应为：其中之一：近、约、大约、将近、接近、上、超、超过、逾、过、至少、高于、大于、多于、不低于、不少于、不小于、不下于、不下、不到、不足、至多、最多、低于、少于、小于、不超过、不高于、不多于、不大于、余、多、来、几、左右、上下、以上、及以上、以下、及以下、以内、之内；预计、力争、拟这样的词写作 standingText，另写 standing
               请：按应有的形式改写。

      内容有1处问题，分布在1个文件中。
      "
    `);
  });

  test('a word written twice', () => {
    expect(
      orchardMessages([
        'indicators/supply.json',
        '"text": "13万吨"',
        '"text": "13万吨", "qualifier": "余", "standing": "limit", "standingText": "余"',
      ]),
    ).toMatchInlineSnapshot(`
      "content/figures/output-by-fruit.json
        6:3    output-by-fruit · basis
               现为：性质不同：52万吨（结果）、13万吨（界限）
               应为：basis 用一句话说明它们为什么可以放在一张图里
               请：补上 basis，会印在图的说明里；说不出来，就分作两张图。

      content/indicators/supply.json
        13:62  other-fruit · qualifier
               现为：“余”写了两次
               应为：只写在 standingText
               请：删去 qualifier。

      内容有2处问题，分布在2个文件中。
      "
    `);
  });

  test('a standing written into the number', () => {
    expect(harbourMessages(['indicators/service.json', '"800万欧元"', '"预计800万欧元"']))
      .toMatchInlineSnapshot(`
        "content/indicators/service.json
          5:48   foreign-capital · text
                 现为：“预计800万欧元”
                 应为：“800万欧元”，另写 standing 与 standingText
                 请：“预计”说的是性质，不是数：写 "standing": "estimate", "standingText": "预计"。

          5:48   原文
                 现为：“…（含海堤），预计利用外资预计800万欧元。近岸水…”
                 应为：“…(含海堤),预计利用外资800万欧元。近岸水质保…”（source.txt）
                 请：正文须与原件一字不差；更正写在注释里。

        内容有2处问题，分布在1个文件中。
        "
      `);
  });
});

describe('the word goes with the number', () => {
  test('in the title and the texts of a figure', () => {
    expect(
      orchardMessages(
        ['figures/output-and-aim.json', '来年力争{next-output}', '来年{next-output}'],
        ['figures/output-and-aim.json', '来年力争达到的{next-output}', '来年的{next-output}'],
        [
          'figures/output-and-aim.json',
          '"next-output": "总产量"',
          '"next-output": "总产量（{next-output}）"',
        ],
      ),
    ).toMatchInlineSnapshot(`
      "content/figures/output-and-aim.json
        4:3    output-and-aim · title
               现为：{next-output} 是目标，文中没有“力争”
               应为：提到它的文字里有报告的原词“力争”
               请：写明是目标，如“力争{next-output}”。

        5:3    output-and-aim · description
               现为：{next-output} 是目标，文中没有“力争”
               应为：提到它的文字里有报告的原词“力争”
               请：写明是目标，如“力争{next-output}”。

        9:32   output-and-aim · labels · next-output
               现为：{next-output} 是目标，文中没有“力争”
               应为：提到它的文字里有报告的原词“力争”
               请：写明是目标，如“力争{next-output}”。

      内容有3处问题，分布在1个文件中。
      "
    `);
  });

  test('in the name and scope of another number', () => {
    expect(
      orchardMessages([
        'indicators/outlook.json',
        '"name": "改造老园"',
        '"name": "总产量{next-output}之外改造老园", "scope": "采后损耗{loss-limit}"',
      ]),
    ).toMatchInlineSnapshot(`
      "content/indicators/outlook.json
        37:7   renewed-orchards · name
               现为：{next-output} 是目标，文中没有“力争”
               应为：提到它的文字里有报告的原词“力争”
               请：写明是目标，如“力争{next-output}”。

      内容有1处问题，分布在1个文件中。
      "
    `);
  });

  test('in a note', () => {
    expect(
      harbourMessages([
        'notes.json',
        '"text": "{containers}在{throughput}之内，不相加。"',
        '"text": "{containers}在{throughput}之内，{foreign-capital}另计。"',
      ]),
    ).toMatchInlineSnapshot(`
      "content/notes.json
        7:7    part-of-cargo · text
               现为：{foreign-capital} 是预计数，文中没有“预计”
               应为：提到它的文字里有报告的原词“预计”
               请：写明是预计数，如“预计{foreign-capital}”。

      内容有1处问题，分布在1个文件中。
      "
    `);
  });
});

describe('what stands in one figure', () => {
  const withoutBasis = [
    'figures/output-and-aim.json',
    '  "basis": "两期的总产量口径相同，一个是结果，一个是目标。",\n',
    '',
  ] as const;

  test('standings and periods without a reason', () => {
    expect(orchardMessages(withoutBasis)).toMatchInlineSnapshot(`
      "content/figures/output-and-aim.json
        7:3    output-and-aim · basis
               现为：性质不同：86.4万吨（结果）、90万吨（目标）；期间不同：86.4万吨（2021年）、90万吨（2022年）
               应为：basis 用一句话说明它们为什么可以放在一张图里
               请：补上 basis，会印在图的说明里；说不出来，就分作两张图。

      内容有1处问题，分布在1个文件中。
      "
    `);
  });

  test('periods without a reason', () => {
    expect(
      orchardMessages([
        'indicators/supply.json',
        '"text": "52万吨"',
        '"text": "52万吨", "period": "2021-Q4"',
      ]),
    ).toMatchInlineSnapshot(`
      "content/figures/output-by-fruit.json
        6:3    output-by-fruit · basis
               现为：期间不同：52万吨（2021年第四季度）、21.4万吨（2021年）
               应为：basis 用一句话说明它们为什么可以放在一张图里
               请：补上 basis，会印在图的说明里；说不出来，就分作两张图。

      内容有1处问题，分布在1个文件中。
      "
    `);
  });

  test('a level and its own change without a reason', () => {
    expect(
      orchardMessages(
        ['indicators/supply.json', '"text": "52万吨"', '"text": "52万吨", "change": "other-fruit"'],
        [
          'indicators/supply.json',
          '"text": "13万吨"',
          '"text": "13万吨", "direction": "up", "directionText": "其余"',
        ],
      ),
    ).toMatchInlineSnapshot(`
      "content/figures/output-by-fruit.json
        6:3    output-by-fruit · basis
               现为：数与它自己的变化：52万吨、13万吨
               应为：basis 用一句话说明它们为什么可以放在一张图里
               请：补上 basis，会印在图的说明里；说不出来，就分作两张图。

      内容有1处问题，分布在1个文件中。
      "
    `);
  });

  test('a reason of more than one sentence', () => {
    expect(orchardMessages(['figures/output-and-aim.json', '口径相同，一个', '口径相同。一个']))
      .toMatchInlineSnapshot(`
        "content/figures/output-and-aim.json
          7:3    basis
                 现为："两期的总产量口径相同。一个是结果，一个是目标。"
                 应为：一句话，以句号结尾
                 请：按应有的形式改写。

        内容有1处问题，分布在1个文件中。
        "
      `);
  });

  test('a number typed in the reason', () => {
    expect(orchardMessages(['figures/output-and-aim.json', '一个是目标。', '一个是90万吨。']))
      .toMatchInlineSnapshot(`
      "content/figures/output-and-aim.json
        7:3    output-and-aim · basis
               现为：写出了数字 90
               应为：{next-output}
               请：数只写一次：改写为 {next-output}。

      内容有1处问题，分布在1个文件中。
      "
    `);
  });

  test('a sum of results and plans', () => {
    expect(
      orchardMessages([
        'figures/output-and-aim.json',
        '"emphasis"',
        '"derived": [{ "label": "增量", "plus": ["next-output"], "minus": ["output"] }],\n  "emphasis"',
      ]),
    ).toMatchInlineSnapshot(`
      "content/figures/output-and-aim.json
        10:3   output-and-aim · derived
               现为：“增量”由目标与结果算出
               应为：同一种性质的数相加减
               请：改正 plus 与 minus，或删去这一项；不同性质的数可以并列，不能合成一个数。

      内容有1处问题，分布在1个文件中。
      "
    `);
  });
});
