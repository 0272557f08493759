import { expect, test } from 'vitest';
import { figureMessagesAfter, type Spoiling } from './spoiled.ts';

const FILE = 'sections/03-facilities.mdx';
const FIRST = '<Heading id="cold-chain">（一）冷链补短板：</Heading>';

/** The source is changed along with the text: its checksum is not what these tests are about. */
function messagesAfter(...spoilings: readonly Spoiling[]): string {
  return figureMessagesAfter(...spoilings).replace(/[0-9a-f]{64}/g, '…');
}

const heading = (to: string): Spoiling => [FILE, FIRST, to];

test('a heading without an id', () => {
  expect(messagesAfter(heading('<Heading>（一）冷链补短板：</Heading>'))).toMatchInlineSnapshot(`
    "content/sections/03-facilities.mdx
      9:1    正文标记
             现为：<Heading> 没有标识
             应为：<Heading id="…">
             请：用英文词为这个标题取一个标识。

    内容有1处问题，分布在1个文件中。
    "
  `);
});

test('an id that is none', () => {
  expect(messagesAfter(heading('<Heading id="ui-cold">（一）冷链补短板：</Heading>'))).toMatchInlineSnapshot(`
    "content/permalinks.json
      7:5    aliases · cold-stores-built
             现为：没有标识为 cold-chain 的内容
             应为：一个现有的标识
             请：改正接替它的标识。

    content/sections/03-facilities.mdx
      9:1    标题 ui-cold
             现为：标识 ui-cold
             应为：小写英文单词，以连字符相连，不以 ui- 开头，也不是 index 或 embed
             请：另取标识，如 port-and-city。

    内容有2处问题，分布在2个文件中。
    "
  `);
});

test('a heading without words', () => {
  expect(messagesAfter(heading('<Heading id="cold-chain"></Heading>'))).toMatchInlineSnapshot(`
    "content/sections/03-facilities.mdx
      9:1    正文标记
             现为：<Heading> 之内没有文字
             应为：标题的原文，连同报告印的编号，如（一）
             请：写上标题的文字，或删去这个标记。

    内容有1处问题，分布在1个文件中。
    "
  `);
});

test('a mark in a heading', () => {
  expect(
    messagesAfter(heading('<Heading id="cold-chain">（一）冷链<Indicator id="cold-stores" /></Heading>')),
  ).toMatchInlineSnapshot(`
    "content/sections/03-facilities.mdx
      9:1    正文标记
             现为：<Heading> 之内有标记
             应为：只有文字
             请：标记写在它下面的段落里；标题里的数字列入 numerals.json。

    内容有1处问题，分布在1个文件中。
    "
  `);
});

test('a heading inside a paragraph', () => {
  expect(
    messagesAfter([
      FILE,
      '<Paragraph id="paved-roads">',
      '<Paragraph id="paved-roads"><Heading id="more">又</Heading>',
    ]),
  ).toMatchInlineSnapshot(`
    "content/sections/03-facilities.mdx
      17:29  正文标记
             现为：<Heading> 在一段或一个标题之内
             应为：它自成一块，在两段之间
             请：移到 </Paragraph> 之后；前面若漏了结束标记，补上。

    内容有1处问题，分布在1个文件中。
    "
  `);
});

test('a heading in the preface', () => {
  expect(messagesAfter([FILE, 'title: [设施建设]\n', ''])).toMatchInlineSnapshot(`
    "content/sections/03-facilities.mdx
      6:33   原文
             现为：“…一例。土壤质量保持二级。硬件一年一个样。（一）冷…”
             应为：“…一例。土壤质量保持二级。设施建设硬件一年一个样。…”（source.txt）
             请：正文须与原件一字不差；更正写在注释里。

      8:1    标题 cold-chain
             现为：在没有 title 的章节（前言）里
             应为：标题在有 title 的章节里，低它一级
             请：为这一章节写上 title，或把这些字写成一段 <Paragraph>。

      14:1   标题 road-to-field
             现为：在没有 title 的章节（前言）里
             应为：标题在有 title 的章节里，低它一级
             请：为这一章节写上 title，或把这些字写成一段 <Paragraph>。

    内容有3处问题，分布在1个文件中。
    "
  `);
});

test('headings with no paragraph under them, before another and at the end', () => {
  expect(
    messagesAfter(
      heading(`${FIRST}\n\n<Heading id="cold-rooms">（甲）</Heading>`),
      ['sections/04-families.mdx', '</Paragraph>', '</Paragraph>\n\n<Heading id="afterwards">以后</Heading>'],
      ['source.txt', '(一)冷链补短板:', '(一)冷链补短板:(甲)'],
      ['source.txt', '约4200元。', '约4200元。以后'],
    ),
  ).toMatchInlineSnapshot(`
    "content/sections/03-facilities.mdx
      9:1    标题 cold-chain
             现为：下面没有段落
             应为：标题之后、下一个标题之前至少有一段
             请：补上它的段落；若只是一行字，写成一段 <Paragraph>。

    content/sections/04-families.mdx
      8:1    标题 afterwards
             现为：下面没有段落
             应为：标题之后、下一个标题之前至少有一段
             请：补上它的段落；若只是一行字，写成一段 <Paragraph>。

    content/source.txt
             SHA-256
             现为：…
             应为：…（report.json 的 sourceSha256）
             请：恢复原件；若确实换了原件，运行 npm run record-source，由程序写入。

    内容有3处问题，分布在3个文件中。
    "
  `);
});

test('an id that is used already', () => {
  expect(messagesAfter(heading(FIRST.replace('cold-chain', 'apples')))).toMatchInlineSnapshot(`
    "content/indicators/supply.json
      11:7   指标 apples
             现为：标识 apples 已用于标题（sections/03-facilities.mdx 第9行）
             应为：全部内容之中每个标识只用一次
             请：为其中较新的一个另取标识；已发布的标识不要改。

    content/permalinks.json
      7:5    aliases · cold-stores-built
             现为：没有标识为 cold-chain 的内容
             应为：一个现有的标识
             请：改正接替它的标识。

    内容有2处问题，分布在2个文件中。
    "
  `);
});

test('words that are not in the source, on the line where they stand', () => {
  expect(messagesAfter(heading('<Heading id="cold-chain">\n（一）冷链\n补长板：\n</Heading>')))
    .toMatchInlineSnapshot(`
      "content/sections/03-facilities.mdx
        11:1   原文
               现为：“…一年一个样。（一）冷链补长板：新建冷库12座、选…”
               应为：“…一年一个样。(一)冷链补短板:新建冷库12座、选…”（source.txt）
               请：正文须与原件一字不差；更正写在注释里。

      内容有1处问题，分布在1个文件中。
      "
    `);
});

test('a heading at another place than in the source', () => {
  expect(
    messagesAfter(heading(''), [
      FILE,
      '<Heading id="road-to-field">',
      `${FIRST}\n\n<Paragraph id="extra">无。</Paragraph>\n\n<Heading id="road-to-field">`,
    ]),
  ).toMatchInlineSnapshot(`
    "content/sections/03-facilities.mdx
      12:1   原文
             现为：“…设施建设硬件一年一个样。新建冷库12座、选果线5…”
             应为：“…设施建设硬件一年一个样。(一)冷链补短板:新建冷…”（source.txt）
             请：正文须与原件一字不差；更正写在注释里。

      15:26  原文
             现为：“…库12座、选果线5条。（一）冷链补短板：无。（二…”
             应为：“…库12座、选果线5条。(二)“果香路”通到地头果…”（source.txt）
             请：正文须与原件一字不差；更正写在注释里。

    内容有2处问题，分布在1个文件中。
    "
  `);
});

test('half-width marks', () => {
  expect(messagesAfter(heading('<Heading id="cold-chain">(一)冷链补短板：</Heading>')))
    .toMatchInlineSnapshot(`
    "content/sections/03-facilities.mdx
      9:26   标题 cold-chain
             现为：“(一)冷链补短”里的半角 (
             应为：全角 （
             请：改为 （。

      9:26   标题 cold-chain
             现为：“(一)冷链补短板：”里的半角 )
             应为：全角 ）
             请：改为 ）。

    内容有2处问题，分布在1个文件中。
    "
  `);
});

test('digits that are not accounted for; the number before a heading needs no account', () => {
  expect(
    messagesAfter(heading('<Heading id="cold-chain">1．冷链3年补短板：</Heading>'), [
      'source.txt',
      '(一)冷链补短板:',
      '1．冷链3年补短板:',
    ]),
  ).toMatchInlineSnapshot(`
    "content/sections/03-facilities.mdx
      9:30   标题 cold-chain
             现为：“□冷链3年补短板：”里的 3
             应为：numerals.json 里列出的名称、日期、版本、年龄
             请：列入 numerals.json；它若是数，在段落里立为指标。

    content/source.txt
             SHA-256
             现为：…
             应为：…（report.json 的 sourceSha256）
             请：恢复原件；若确实换了原件，运行 npm run record-source，由程序写入。

    内容有2处问题，分布在2个文件中。
    "
  `);
});

test('a heading that vanished without an alias, and one that left one', () => {
  const ledger = (aliases: string): Spoiling => [
    'permalinks.json',
    `{ "ids": [{ "id": "cold-stores-built", "kind": "heading", "section": "facilities" }], "aliases": ${aliases} }\n`,
  ];
  expect(messagesAfter(ledger('{}'))).toMatchInlineSnapshot(`
    "content/permalinks.json
      1:11   标题 cold-stores-built
             现为：已发布的标识不见了
             应为：内容里仍有它，或 aliases 里写明由谁接替
             请：恢复这个标识；确要改名，在 aliases 里加 "cold-stores-built": "新标识"。

    内容有1处问题，分布在1个文件中。
    "
  `);
  expect(messagesAfter(ledger('{ "cold-stores-built": "cold-chain" }'))).toBe('no problem found');
});

test('anything else between paragraphs', () => {
  expect(messagesAfter(heading('<Headline id="cold-chain">（一）冷链补短板：</Headline>')))
    .toMatchInlineSnapshot(`
      "content/sections/03-facilities.mdx
        9:1    正文标记
               现为：<Paragraph> 之外的 <Headline>
               应为：正文都在 <Paragraph id="…"> 之内，其外只有 <Heading> 和 <Figure>
               请：可能是 <Heading>；字母和大小写都要一样。

      内容有1处问题，分布在1个文件中。
      "
    `);
});
