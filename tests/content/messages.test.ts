import { describe, expect, test } from 'vitest';
import { messagesAfter } from './spoiled.ts';

test('good content has no problem', () => {
  expect(messagesAfter()).toBe('no problem found');
});

describe('files', () => {
  test('a missing file', () => {
    expect(messagesAfter(['source.txt', undefined])).toMatchInlineSnapshot(`
      "content/source.txt
               文件
               现为：没有这个文件
               应为：内容文件夹里有 source.txt
               请：补上这个文件，或检查 CONTENT_DIR 是否指向内容文件夹。

      内容有1处问题，分布在1个文件中。
      "
    `);
  });

  test('a missing folder of sections', () => {
    expect(messagesAfter(['sections', undefined])).toMatchInlineSnapshot(`
      "content/sections/01-….mdx
               文件
               现为：没有这个文件
               应为：内容文件夹里有 sections/01-….mdx
               请：补上这个文件，或检查 CONTENT_DIR 是否指向内容文件夹。

      内容有1处问题，分布在1个文件中。
      "
    `);
  });

  test('JSON that breaks off', () => {
    expect(messagesAfter(['report.json', '"official": false,', '"official": false'])).toMatchInlineSnapshot(`
      "content/report.json
        9:20   JSON 格式
               现为：缺逗号
               应为：两项之间一个逗号
               请：在这一项之后补上逗号。

      内容有1处问题，分布在1个文件中。
      "
    `);
  });

  test('a field written twice', () => {
    expect(messagesAfter(['report.json', '"official": false,', '"official": false, "official": true,']))
      .toMatchInlineSnapshot(`
        "content/report.json
          9:22   JSON 格式
                 现为：字段 official 写了两次
                 应为：每个字段一次
                 请：删去其中一个。

        内容有1处问题，分布在1个文件中。
        "
      `);
  });

  test('an unknown field', () => {
    expect(
      messagesAfter([
        'indicators/production.json',
        '"text": "460万吨"',
        '"text": "460万吨", "colour": "red"',
      ]),
    ).toMatchInlineSnapshot(`
      "content/indicators/production.json
        20:24  containers
               现为：多出的字段 colour
               应为：只有 id、name、text、qualifier、standing、standingText、unit、value、class、direction、directionText、change、partOf、period、scope、terms、notes
               请：删去 colour，或改正拼写。

      内容有1处问题，分布在1个文件中。
      "
    `);
  });

  test('a missing field', () => {
    expect(messagesAfter(['indicators/production.json', '"name": "集装箱",', ''])).toMatchInlineSnapshot(`
      "content/indicators/production.json
        17:5   containers · name
               现为：没有
               应为：写在双引号里的文字
               请：补上这个字段。

      内容有1处问题，分布在1个文件中。
      "
    `);
  });

  test('a value of the wrong type, never coerced', () => {
    expect(messagesAfter(['report.json', '"official": false', '"official": "no"'])).toMatchInlineSnapshot(`
      "content/report.json
        9:3    official
               现为："no"
               应为：true 或 false
               请：按应有的形式改写。

      内容有1处问题，分布在1个文件中。
      "
    `);
  });

  test('a word that is not in the list', () => {
    expect(messagesAfter(['projects/production.json', 'in-use', 'opened'])).toMatchInlineSnapshot(`
      "content/projects/production.json
        2:55   berth-three · stage
               现为："opened"
               应为：其中之一：planned、pending、underway、completed、in-use、applied、reviewed、granted、proposed、running、concluded
               请：按应有的形式改写。

      内容有1处问题，分布在1个文件中。
      "
    `);
  });

  test('an address that is no web page', () => {
    expect(messagesAfter(['report.json', '"url": "https://example.org/"', '"url": "javascript:alert(1)"']))
      .toMatchInlineSnapshot(`
      "content/report.json
        7:31   source · url
               现为："javascript:alert(1)"
               应为：以 https:// 或 http:// 开头的网址
               请：按应有的形式改写。

      内容有1处问题，分布在1个文件中。
      "
    `);
  });

  test('a site that is more than an origin', () => {
    expect(
      messagesAfter([
        'report.json',
        '"official": false',
        '"site": "https://example.org/2024/", "official": false',
      ]),
    ).toMatchInlineSnapshot(`
      "content/report.json
        9:3    site
               现为："https://example.org/2024/"
               应为：网站的来源，如 https://example.org：只有域名和端口，没有路径
               请：按应有的形式改写。

      内容有1处问题，分布在1个文件中。
      "
    `);
  });

  test('front matter that is missing', () => {
    expect(messagesAfter(['sections/02-service.mdx', '---\nid: service\ntitle: [以港兴城惠民生]\n---\n', '']))
      .toMatchInlineSnapshot(`
        "content/sections/02-service.mdx
          1      文件头
                 现为：第一行不是 ---
                 应为：第一行是 ---，其下是文件头：有 id，除前言外还有 title，再以一行 --- 结束
                 请：在文件最上面补上文件头，前面不留空行。

        内容有1处问题，分布在1个文件中。
        "
      `);
  });

  test('a section file of records without a section', () => {
    expect(messagesAfter(['indicators/services.json', '{ "indicators": [] }'])).toMatchInlineSnapshot(`
      "content/indicators/services.json
               文件名
               现为：没有标识为 services 的章节
               应为：indicators/<章节标识>.json
               请：按章节的 id 改文件名。

      内容有1处问题，分布在1个文件中。
      "
    `);
  });
});

describe('ids and references', () => {
  test('an id of the wrong shape', () => {
    expect(messagesAfter(['notes.json', '"part-of-cargo"', '"Part of cargo"'])).toMatchInlineSnapshot(`
      "content/notes.json
        4:7    Part of cargo · id
               现为："Part of cargo"
               应为：标识须为小写英文单词，以连字符相连（如 cargo-throughput），不能以 ui- 开头，不能是 index 或 embed
               请：按应有的形式改写。

      内容有1处问题，分布在1个文件中。
      "
    `);
  });

  test('a paragraph with an id of the interface', () => {
    expect(messagesAfter(['sections/02-service.mdx', 'port-and-city', 'ui-city'])).toMatchInlineSnapshot(`
      "content/sections/02-service.mdx
        6:1    段落 ui-city
               现为：标识 ui-city
               应为：小写英文单词，以连字符相连，不以 ui- 开头，也不是 index 或 embed
               请：另取标识，如 port-and-city。

      内容有1处问题，分布在1个文件中。
      "
    `);
  });

  test('an id used twice', () => {
    expect(messagesAfter(['sections/02-service.mdx', 'id="port-and-city"', 'id="throughput"']))
      .toMatchInlineSnapshot(`
      "content/indicators/production.json
        4:7    指标 throughput
               现为：标识 throughput 已用于段落（sections/02-service.mdx 第6行）
               应为：全部内容之中每个标识只用一次
               请：为其中较新的一个另取标识；已发布的标识不要改。

      内容有1处问题，分布在1个文件中。
      "
    `);
  });

  test('a reference to nothing', () => {
    expect(
      messagesAfter([
        'indicators/production.json',
        '"change": "throughput-change"',
        '"change": "throughput-growth"',
      ]),
    ).toMatchInlineSnapshot(`
      "content/indicators/production.json
        7:7    throughput · change
               现为：没有标识为 throughput-growth 的指标
               应为：一个指标的标识
               请：可能是 throughput-change；改正拼写，或补上这条记录。

      内容有1处问题，分布在1个文件中。
      "
    `);
  });

  test('a reference to another kind of thing', () => {
    expect(messagesAfter(['report.json', '"containers"', '"berth-three"'])).toMatchInlineSnapshot(`
      "content/report.json
        11:52  headlines
               现为：berth-three 是项目
               应为：一个指标的标识
               请：改正拼写，或补上这条记录。

      内容有1处问题，分布在1个文件中。
      "
    `);
  });

  test('a placeholder that names nothing', () => {
    expect(messagesAfter(['notes.json', '{throughput}', '{cargo}'])).toMatchInlineSnapshot(`
      "content/notes.json
        7:7    part-of-cargo · text
               现为：没有标识为 cargo 的指标
               应为：一个指标的标识
               请：改正拼写，或补上这条记录。

      内容有1处问题，分布在1个文件中。
      "
    `);
  });
});

describe('mentions', () => {
  test('a record that the prose never marks', () => {
    expect(
      messagesAfter(['sections/01-production.mdx', '<Project id="berth-three">3号泊位</Project>', '3号泊位']),
    ).toMatchInlineSnapshot(`
      "content/projects/production.json
        2:18   项目 berth-three
               现为：正文里没有 <Project id="berth-three">
               应为：正文里恰有一处
               请：在正文相应的地方标出，或删去这条记录。

      内容有1处问题，分布在1个文件中。
      "
    `);
  });

  test('two homes', () => {
    expect(
      messagesAfter([
        'sections/02-service.mdx',
        '<Indicator id="families-helped" />',
        '<Indicator id="families-helped" /><Indicator id="families-helped" />',
      ]),
    ).toMatchInlineSnapshot(`
      "content/indicators/service.json
        3:49   原文
               现为：“…城惠民生帮扶困难户25户25户，绿化12.5公顷…”
               应为：“…城惠民生帮扶困难户25户,绿化12.5公顷(含海…”（source.txt）
               请：正文须与原件一字不差；更正写在注释里。

      content/sections/02-service.mdx
        7:40   指标 families-helped
               现为：又一个 <Indicator id="families-helped">，前一个在 sections/02-service.mdx 第7行
               应为：每个标识在正文里只有一处 id
               请：再次出现的地方写 ref。

      内容有2处问题，分布在2个文件中。
      "
    `);
  });

  test('records out of order', () => {
    expect(
      messagesAfter(
        [
          'indicators/service.json',
          '{ "id": "families-helped", "name": "帮扶困难户", "text": "25户" },\n',
          '',
        ],
        [
          'indicators/service.json',
          '"value": 2 }',
          '"value": 2 },\n    { "id": "families-helped", "name": "帮扶困难户", "text": "25户" }',
        ],
      ),
    ).toMatchInlineSnapshot(`
      "content/indicators/service.json
        7:7    指标 families-helped
               现为：在文件里的次序与正文不同
               应为：按正文的先后排列
               请：把这条记录移到它在正文中的位置。

      内容有1处问题，分布在1个文件中。
      "
    `);
  });

  test('a record in the file of another section', () => {
    expect(
      messagesAfter(
        ['projects/production.json', undefined],
        [
          'projects/preface.json',
          '{ "projects": [{ "id": "berth-three", "name": "3号泊位", "stage": "in-use", "stageText": "建成投用" }] }',
        ],
      ),
    ).toMatchInlineSnapshot(`
      "content/projects/production.json
               文件
               现为：没有，而正文这一章节里有1处项目
               应为：文件名是章节的标识
               请：补上 projects/production.json；改过章节的 id，就改回来，或把文件一同改名。

      内容有1处问题，分布在1个文件中。
      "
    `);
  });

  test('a term that marks other words', () => {
    expect(
      messagesAfter([
        'sections/01-production.mdx',
        '<Term ref="cargo-throughput">货物吞吐量</Term>',
        '货物<Term ref="cargo-throughput">吞吐量</Term>',
      ]),
    ).toMatchInlineSnapshot(`
      "content/sections/01-production.mdx
        8:7    术语 cargo-throughput
               现为：正文标出的是“吞吐量”
               应为：“货物吞吐量”
               请：只标出术语本身，或改正 ref。

      内容有1处问题，分布在1个文件中。
      "
    `);
  });

  test('a term marked a second time', () => {
    expect(
      messagesAfter([
        'sections/01-production.mdx',
        '货物吞吐量</Term>',
        '货物</Term><Term ref="cargo-throughput">吞吐量</Term>',
      ]),
    ).toMatchInlineSnapshot(`
      "content/sections/01-production.mdx
        8:5    术语 cargo-throughput
               现为：正文标出的是“货物”
               应为：“货物吞吐量”
               请：只标出术语本身，或改正 ref。

        8:43   术语 cargo-throughput
               现为：正文里又标了一次
               应为：只在首次出现的地方标出
               请：留下第一处，其余只写文字。

        8:43   术语 cargo-throughput
               现为：正文标出的是“吞吐量”
               应为：“货物吞吐量”
               请：只标出术语本身，或改正 ref。

      内容有3处问题，分布在1个文件中。
      "
    `);
  });

  test('a note that nothing uses', () => {
    expect(
      messagesAfter(
        ['sections/01-production.mdx', '<Note ref="part-of-cargo" />', ''],
        ['indicators/production.json', ',\n      "notes": ["part-of-cargo"]', ''],
      ),
    ).toMatchInlineSnapshot(`
      "content/notes.json
        4:7    注释 part-of-cargo
               现为：没有被用到
               应为：正文里有 <Note ref="…" />，或由指标、项目的 notes 列出
               请：在相应的地方标出，或删去这条注释。

      内容有1处问题，分布在1个文件中。
      "
    `);
  });

  test('a note marked in two sections', () => {
    expect(
      messagesAfter(
        ['sections/02-service.mdx', '惠民生]', '惠民生]\nhighlights: [families-helped]'],
        [
          'sections/02-service.mdx',
          '<Indicator id="families-helped" />',
          '<Indicator id="families-helped" /><Note ref="part-of-cargo" />',
        ],
      ),
    ).toMatchInlineSnapshot(`
      "content/sections/02-service.mdx
        8:40   注释 part-of-cargo
               现为：已在 sections/01-production.mdx 标过
               应为：一条注释只在一个章节里标出
               请：为这一节另写一条注释。

      内容有1处问题，分布在1个文件中。
      "
    `);
  });
});

describe('quantities', () => {
  test('a text that is no quantity', () => {
    expect(messagesAfter(['indicators/service.json', '"25户"', '"25户家庭"'])).toMatchInlineSnapshot(`
      "content/indicators/service.json
        3:49   families-helped · text
               现为：“25户家庭”在单位“户”之后还有“家庭”
               应为：到单位为止的“25户”
               请：text 写“25户”，其余留在正文里。“户家庭”确是一个单位的，在 units.json 里写 { "symbol": "户家庭", "measures": "…" }。

        3:49   原文
               现为：“…城惠民生帮扶困难户25户家庭，绿化12.5公顷（…”
               应为：“…城惠民生帮扶困难户25户,绿化12.5公顷(含海…”（source.txt）
               请：正文须与原件一字不差；更正写在注释里。

      内容有2处问题，分布在1个文件中。
      "
    `);
  });

  test('a value beside a number', () => {
    expect(messagesAfter(['indicators/service.json', '"text": "25户"', '"text": "25户", "value": 25']))
      .toMatchInlineSnapshot(`
      "content/indicators/service.json
        3:64   families-helped · value
               现为：25
               应为：不写 value
               请：数由“25户”读出，删去 value。

      内容有1处问题，分布在1个文件中。
      "
    `);
  });

  test('words without a value', () => {
    expect(
      messagesAfter([
        'indicators/production.json',
        '"text": "未发生一起", "value": 0',
        '"text": "未发生一起"',
      ]),
    ).toMatchInlineSnapshot(`
      "content/indicators/production.json
        24:42  accidents · text
               现为：“未发生一起”没有数字，也没有 value
               应为：value 为 0
               请：补上 value。

      内容有1处问题，分布在1个文件中。
      "
    `);
  });

  test('a value that is not what the words say', () => {
    expect(messagesAfter(['indicators/service.json', '"value": 2', '"value": 3'])).toMatchInlineSnapshot(`
      "content/indicators/service.json
        7:65   satisfaction-rank · value
               现为：3
               应为：2，与“第二”一致
               请：改正 value 或 text。

      内容有1处问题，分布在1个文件中。
      "
    `);
  });

  test('a class that is not what the words say', () => {
    expect(messagesAfter(['indicators/service.json', '"class": "二"', '"class": "三"']))
      .toMatchInlineSnapshot(`
      "content/indicators/service.json
        6:75   coastal-water · class
               现为：三
               应为：二，与“二级”一致
               请：改正 class 或 text。

      内容有1处问题，分布在1个文件中。
      "
    `);
  });

  test('a qualifier that is not in the sentence', () => {
    expect(messagesAfter(['indicators/service.json', '"text": "25户"', '"text": "25户", "qualifier": "近"']))
      .toMatchInlineSnapshot(`
      "content/indicators/service.json
        3:64   families-helped · qualifier
               现为：近
               应为：所在句子里有的词（“帮扶困难户25户，绿化12.5公顷（含海堤），预计利用外资800万欧元。”）
               请：照报告原词改写，或删去。

      内容有1处问题，分布在1个文件中。
      "
    `);
  });

  test('a direction without the report’s word for it', () => {
    expect(messagesAfter(['indicators/production.json', ',\n      "directionText": "下降"', '']))
      .toMatchInlineSnapshot(`
      "content/indicators/production.json
        14:7   throughput-change · direction
               现为：只有 direction 与 directionText 之一
               应为：两者都有或都没有
               请：补上报告里的原词，或删去另一个。

      内容有1处问题，分布在1个文件中。
      "
    `);
  });

  test('a change that says no direction', () => {
    expect(
      messagesAfter([
        'indicators/production.json',
        '"change": "throughput-change"',
        '"change": "containers"',
      ]),
    ).toMatchInlineSnapshot(`
      "content/figures/cargo-and-containers.json
        7:3    cargo-and-containers · basis
               现为：数与它自己的变化：1250.5万吨、460万吨
               应为：basis 用一句话说明它们为什么可以放在一张图里
               请：补上 basis，会印在图的说明里；说不出来，就分作两张图。

      content/indicators/production.json
        7:7    throughput · change
               现为：containers 没有 direction
               应为：一个有 direction 的增幅或位次变化
               请：在 containers 里写明 direction 与 directionText。

      内容有2处问题，分布在2个文件中。
      "
    `);
  });

  test('a part in another unit than its whole', () => {
    expect(messagesAfter(['indicators/production.json', '"partOf": "throughput"', '"partOf": "accidents"']))
      .toMatchInlineSnapshot(`
      "content/indicators/production.json
        21:7   containers · partOf
               现为：460万吨 与 未发生一起
               应为：单位相同的部分与总数
               请：改正 partOf，或删去。

      内容有1处问题，分布在1个文件中。
      "
    `);
  });
});

describe('the report’s words', () => {
  test('a changed word', () => {
    expect(messagesAfter(['sections/02-service.mdx', '近岸水质保持', '近岸水质达到'])).toMatchInlineSnapshot(`
      "content/sections/02-service.mdx
        8:1    原文
               现为：“…资800万欧元。近岸水质达到二级，满意度名列第二…”
               应为：“…资800万欧元。近岸水质保持二级,满意度名列第二…”（source.txt）
               请：正文须与原件一字不差；更正写在注释里。

      内容有1处问题，分布在1个文件中。
      "
    `);
  });

  test('a changed number', () => {
    expect(messagesAfter(['indicators/service.json', '"25户"', '"26户"'])).toMatchInlineSnapshot(`
      "content/indicators/service.json
        3:49   原文
               现为：“…港兴城惠民生帮扶困难户26户，绿化12.5公顷（…”
               应为：“…港兴城惠民生帮扶困难户25户,绿化12.5公顷(…”（source.txt）
               请：正文须与原件一字不差；更正写在注释里。

      内容有1处问题，分布在1个文件中。
      "
    `);
  });

  test('a changed heading', () => {
    expect(
      messagesAfter(['sections/01-production.mdx', 'title: [稳中求进抓生产]', 'title: [稳中求进促生产]']),
    ).toMatchInlineSnapshot(`
      "content/sections/01-production.mdx
        3:9    原文
               现为：“…，全年平稳运行。稳中求进促生产全年完成货物吞吐量…”
               应为：“…,全年平稳运行。稳中求进抓生产全年完成货物吞吐量…”（source.txt）
               请：正文须与原件一字不差；更正写在注释里。

      内容有1处问题，分布在1个文件中。
      "
    `);
  });

  test('a source other than the recorded one', () => {
    expect(messagesAfter(['source.txt', '2023年,', '2023年，'])).toMatchInlineSnapshot(`
      "content/source.txt
               SHA-256
               现为：b334978a642d59217933b76a4561e058bf045ac8f264bd5b833f4abdb0a014f1
               应为：8cbe529b0da90732e26c62941137dbfa98e1e3a27cf17959e41723c5799a8239（report.json 的 sourceSha256）
               请：恢复原件；若确实换了原件，运行 npm run record-source，由程序写入。

      内容有1处问题，分布在1个文件中。
      "
    `);
  });

  test('a status word that is not the report’s', () => {
    expect(messagesAfter(['projects/production.json', '建成投用', '已竣工投用'])).toMatchInlineSnapshot(`
      "content/projects/production.json
        2:74   berth-three · stageText
               现为：“已竣工投用”
               应为：这一句里连续的原词（“3号泊位建成投用。”）
               请：照录报告的状态词，不增减，不换序。

      内容有1处问题，分布在1个文件中。
      "
    `);
  });

  test('a number that is neither an indicator nor listed', () => {
    expect(messagesAfter(['numerals.json', ',\n    { "text": "3号泊位", "kind": "name" }', '']))
      .toMatchInlineSnapshot(`
        "content/sections/01-production.mdx
          12:1   段落 berths-and-safety
                 现为：“3号泊位建成投”里的 3
                 应为：一个 <Indicator />，或 numerals.json 里列出的名称、日期、版本、年龄
                 请：是数就立为指标，不是数就列入 numerals.json。

        内容有1处问题，分布在1个文件中。
        "
      `);
  });

  test('a listed numeral that the report does not have', () => {
    expect(messagesAfter(['numerals.json', '3号泊位"', '4号泊位"'])).toMatchInlineSnapshot(`
      "content/numerals.json
        4:5    “4号泊位”
               现为：正文里没有
               应为：正文里出现的词（指标之外）
               请：删去，或改成正文里的写法。

      content/sections/01-production.mdx
        12:1   段落 berths-and-safety
               现为：“3号泊位建成投”里的 3
               应为：一个 <Indicator />，或 numerals.json 里列出的名称、日期、版本、年龄
               请：是数就立为指标，不是数就列入 numerals.json。

      内容有2处问题，分布在2个文件中。
      "
    `);
  });

  test('half-width marks', () => {
    expect(messagesAfter(['sections/02-service.mdx', '（含海堤）', '(含海堤)'])).toMatchInlineSnapshot(`
      "content/sections/02-service.mdx
        7:74   段落 port-and-city
               现为：“(含海堤)，预”里的半角 (
               应为：全角 （
               请：改为 （。

        7:74   段落 port-and-city
               现为：“(含海堤)，预计利用外”里的半角 )
               应为：全角 ）
               请：改为 ）。

      内容有2处问题，分布在1个文件中。
      "
    `);
  });
});

describe('the editor’s words', () => {
  test('a number typed again in a note', () => {
    expect(messagesAfter(['notes.json', '{containers}在', '460万吨在'])).toMatchInlineSnapshot(`
      "content/notes.json
        7:7    part-of-cargo · text
               现为：写出了数字 460
               应为：{containers}
               请：数只写一次：改写为 {containers}。

      内容有1处问题，分布在1个文件中。
      "
    `);
  });

  test('a number typed again in a name', () => {
    expect(messagesAfter(['indicators/service.json', '"帮扶困难户"', '"帮扶困难户25家"']))
      .toMatchInlineSnapshot(`
      "content/indicators/service.json
        3:32   families-helped · name
               现为：写出了数字 25
               应为：{families-helped}
               请：数只写一次：改写为 {families-helped}。

      内容有1处问题，分布在1个文件中。
      "
    `);
  });

  test('a number from elsewhere without its source', () => {
    expect(messagesAfter(['notes.json', '不相加。', '不相加；上一年为430万吨。'])).toMatchInlineSnapshot(`
      "content/notes.json
        7:7    part-of-cargo · text
               现为：写出了数 430万吨
               应为：报告的数写 {标识}；名称、日期列入 numerals.json；别处的数写明 source；推算的写入 derived
               请：报告的数只写一次，这里改写为 {标识}；不是数的，列入 numerals.json。

      内容有1处问题，分布在1个文件中。
      "
    `);
  });
});

describe('prose', () => {
  test('Markdown format and unknown elements, all told at once', () => {
    expect(messagesAfter(['sections/02-service.mdx', '帮扶困难户', '**帮扶**困难户<Chart id="x" />']))
      .toMatchInlineSnapshot(`
        "content/sections/02-service.mdx
          7:1    正文标记
                 现为：双星号里的强调
                 应为：报告原文与标记
                 请：原文不加格式；星号、下划线、反引号、大括号前加反斜线。

          7:10   正文标记
                 现为：<Chart>
                 应为：<Indicator>、<Project>、<Term>、<Note>
                 请：只用这几种标记。

        内容有2处问题，分布在1个文件中。
        "
      `);
  });

  test('an element that is not closed', () => {
    expect(messagesAfter(['sections/02-service.mdx', '</Paragraph>', ''])).toMatchInlineSnapshot(`
      "content/sections/02-service.mdx
        6:1    正文标记
               现为：<Paragraph> 没有结束
               应为：成对的标记，如 <Paragraph id="…">……</Paragraph>
               请：在它的文字之后补上 </Paragraph>。

      内容有1处问题，分布在1个文件中。
      "
    `);
  });
});

test('all problems at once, by file and line', () => {
  expect(
    messagesAfter(
      ['sections/02-service.mdx', '（含海堤）', '(含海堤)'],
      ['indicators/service.json', '"25户"', '"26户"'],
      ['projects/production.json', '建成投用', '竣工'],
    ),
  ).toMatchInlineSnapshot(`
    "content/indicators/service.json
      3:49   原文
             现为：“…港兴城惠民生帮扶困难户26户，绿化12.5公顷(…”
             应为：“…港兴城惠民生帮扶困难户25户,绿化12.5公顷(…”（source.txt）
             请：正文须与原件一字不差；更正写在注释里。

    content/projects/production.json
      2:74   berth-three · stageText
             现为：“竣工”
             应为：这一句里连续的原词（“3号泊位建成投用。”）
             请：照录报告的状态词，不增减，不换序。

    content/sections/02-service.mdx
      7:74   段落 port-and-city
             现为：“(含海堤)，预”里的半角 (
             应为：全角 （
             请：改为 （。

      7:74   段落 port-and-city
             现为：“(含海堤)，预计利用外”里的半角 )
             应为：全角 ）
             请：改为 ）。

    内容有4处问题，分布在3个文件中。
    "
  `);
});
