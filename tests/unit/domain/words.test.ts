import { describe, expect, test } from 'vitest';
import { fromChineseNumber, toChineseDigits, toChineseNumber } from '../../../src/domain/chinese-number.ts';
import { clauseAround, sentenceAround } from '../../../src/domain/clause.ts';
import { isContentId } from '../../../src/domain/id.ts';
import { breakBeforeQuotes } from '../../../src/domain/line-break.ts';
import { halfWidthMarks, quoted } from '../../../src/domain/punctuation.ts';
import { parseQuantity } from '../../../src/domain/quantity.ts';
import { numberSize } from '../../../src/domain/number-size.ts';
import { baseValueText, typesetNumber, unbrokenRuns } from '../../../src/domain/number-typesetting.ts';
import { TABLE_UNITS } from '../../../src/domain/unit/known-units.ts';
import { STAGES, stageGroup, stagesOf } from '../../../src/domain/stage.ts';
import { fillTemplate, templateIds } from '../../../src/domain/template.ts';
import { differences, wording } from '../../../src/domain/wording.ts';

test.each([
  [1, '一'],
  [7, '七'],
  [10, '十'],
  [12, '十二'],
  [20, '二十'],
  [99, '九十九'],
])('%i is %s', (value, words) => {
  expect(toChineseNumber(value)).toBe(words);
  expect(fromChineseNumber(words)).toBe(value);
});

test('numbers outside 1 to 99 are not written in words', () => {
  expect(() => toChineseNumber(0)).toThrow(RangeError);
});

test.each([
  ['零', 0],
  ['两', 2],
  ['百', 100],
  ['一百零二', 102],
  ['一百一十二', 112],
  ['三千零五十', 3050],
  ['一万零五', 10_005],
  ['一万两千', 12_000],
  ['十二万五千', 125_000],
  ['一亿零三百', 100_000_300],
  ['九千九百九十九亿', 999_900_000_000],
])('%s is %i', (words, value) => {
  expect(fromChineseNumber(words)).toBe(value);
});

test.each([
  '',
  '点',
  '一百二',
  '三万五',
  '两十',
  '十百',
  '百百',
  '一千百',
  '百万千',
  '一万零一千',
  '二〇二四',
  '万亿',
  '5',
])('%o is no number that is said in full', (words) => {
  expect(fromChineseNumber(words)).toBeUndefined();
});

test('a year is set digit by digit', () => {
  expect(toChineseDigits('2024')).toBe('二〇二四');
});

test.each(['gdp', 'gdp-growth', 'low-altitude2'])('%s is an id', (id) => {
  expect(isContentId(id)).toBe(true);
});

test.each(['', 'GDP', 'ui-main', 'index', 'embed', '2024', 'gdp-', 'gdp--growth', 'gdp_growth', '产值'])(
  '%o is no id',
  (id) => {
    expect(isContentId(id)).toBe(false);
  },
);

describe('wording', () => {
  test('full-width and ASCII marks, Roman numerals and white space make no difference', () => {
    expect(wording('党（工）委，Ⅲ类 \n')).toBe(wording('党(工)委,III类'));
  });

  test('the first difference is shown with what stands around it', () => {
    expect(differences('全年实现地区生产总值175亿元', '全年实现地区生产总值174亿元', 4)[0]).toEqual({
      offset: 12,
      found: '…总值175亿元',
      expected: '…总值174亿元',
    });
    expect(differences('同， 样', '同,样')[0]).toBeUndefined();
  });

  test('a missing end is a difference', () => {
    expect(differences('全年', '全年平稳')[0]).toMatchObject({ offset: 2 });
  });
});

test('sentences keep their mark, clauses leave it out', () => {
  const text = '甲为一；乙为二。丙为三。';
  const words = ({ start, end }: { start: number; end: number }) => text.slice(start, end);
  expect(words(sentenceAround(text, 5))).toBe('甲为一；乙为二。');
  expect(words(clauseAround(text, 5))).toBe('乙为二');
  expect(words(clauseAround(text, 0))).toBe('甲为一');
  expect(words(sentenceAround(text, 9))).toBe('丙为三。');
});

test('templates name indicators in braces', () => {
  expect(templateIds('{gdp}与{gdp-growth}，{不是}')).toEqual(['gdp', 'gdp-growth']);
  expect(fillTemplate('{gdp}，{不是}', (id) => `<${id}>`)).toBe('<gdp>，{不是}');
});

test('half-width marks are found with their place', () => {
  expect(halfWidthMarks('甲,乙：丙(丁)')).toEqual([
    { offset: 1, mark: ',', fullWidth: '，' },
    { offset: 5, mark: '(', fullWidth: '（' },
    { offset: 7, mark: ')', fullWidth: '）' },
  ]);
});

test('quotation marks within a quotation are single', () => {
  expect(quoted('注册“高邮湖”品牌')).toBe('“注册‘高邮湖’品牌”');
});

describe('breakBeforeQuotes', () => {
  test('allows a break between a Han character and “, never between ” and “', () => {
    expect(breakBeforeQuotes('举行“1·22”“6·18”活动')).toEqual(['举行', '“1·22”“6·18”活动']);
  });

  test('sees the words before its own', () => {
    expect(breakBeforeQuotes('“项目管家”', '落实')).toEqual(['', '“项目管家”']);
    expect(breakBeforeQuotes('“联合验收”', '“拿地即开工”')).toEqual(['“联合验收”']);
    expect(breakBeforeQuotes('“开头”')).toEqual(['“开头”']);
  });
});

test('every stage belongs to one group, in order', () => {
  expect([...stagesOf('works'), ...stagesOf('recognition'), ...stagesOf('programme')]).toEqual([...STAGES]);
  expect(stageGroup('reviewed')).toBe('recognition');
});

test.each([
  ['174亿元', { lead: '', number: '174', tail: '亿元' }, 'short'],
  ['近40场', { lead: '近', number: '40', tail: '场' }, 'short'],
  ['不少于200小时', { lead: '不少于', number: '200', tail: '小时' }, 'middle'],
  ['1234.56万美元', { lead: '', number: '1234.56', tail: '万美元' }, 'long'],
  ['50余万人次', { lead: '', number: '50', tail: '余万人次' }, 'short'],
  ['19%以上', { lead: '', number: '19%', tail: '以上' }, 'short'],
  ['3864.96万元', { lead: '', number: '3864.96', tail: '万元' }, 'long'],
  ['123456789.12万元', { lead: '', number: '123456789.12', tail: '万元' }, 'longest'],
  ['1250.75余万人次', { lead: '', number: '1250.75', tail: '余万人次' }, 'longest'],
  ['11050人', { lead: '', number: '11050', tail: '人' }, 'middle'],
  ['III类', { lead: '', number: 'III', tail: '类' }, 'short'],
  ['未发生一起', { lead: '', number: '未发生一起', tail: '' }, 'words'],
  ['−3.2%', { lead: '', number: '−3.2%', tail: '' }, 'middle'],
  ['３.２％', { lead: '', number: '３.２％', tail: '' }, 'long'],
  ['12‰', { lead: '', number: '12‰', tail: '' }, 'short'],
  ['1.2万多件', { lead: '', number: '1.2', tail: '万多件' }, 'short'],
  ['3个多月', { lead: '', number: '3', tail: '个多月' }, 'short'],
  ['十余万人', { lead: '', number: '十余万', tail: '人' }, 'words'],
  ['百余场', { lead: '', number: '百', tail: '余场' }, 'words'],
  ['上千万家庭', { lead: '上', number: '千万', tail: '家庭' }, 'words'],
  ['两年半', { lead: '', number: '两', tail: '年半' }, 'words'],
  ['近三分之二', { lead: '近', number: '三分之二', tail: '' }, 'words'],
  ['过半', { lead: '', number: '过半', tail: '' }, 'words'],
  ['近一半', { lead: '近', number: '一半', tail: '' }, 'words'],
  ['三成以上', { lead: '', number: '三成', tail: '以上' }, 'words'],
  ['百分之五以上', { lead: '', number: '百分之五', tail: '以上' }, 'words'],
  ['百分之九十五点六', { lead: '', number: '百分之九十五点六', tail: '' }, 'many-words'],
  ['翻了两番', { lead: '', number: '翻了两番', tail: '' }, 'words'],
  ['负增长', { lead: '', number: '负增长', tail: '' }, 'words'],
  ['前三', { lead: '', number: '前三', tail: '' }, 'words'],
  ['3—5个百分点', { lead: '', number: '3—5', tail: '个百分点' }, 'middle'],
  ['约3%至5%', { lead: '约', number: '3%至5%', tail: '' }, 'words'],
  ['200万至300万人', { lead: '', number: '200万至300万', tail: '人' }, 'longest'],
  ['9000万元至1.2亿元', { lead: '', number: '9000万元至1.2亿元', tail: '' }, 'many-words'],
  ['由2%提高到3%', { lead: '由2%提高到', number: '3%', tail: '' }, 'short'],
  ['由50%降到近35%', { lead: '由50%降到近', number: '35%', tail: '' }, 'short'],
  ['从第20位上升到第16位', { lead: '从第20位上升到', number: '第16', tail: '位' }, 'words'],
  ['99999999999999999.99亿元', { lead: '', number: '99999999999999999.99', tail: '亿元' }, 'many-words'],
] as const)('%s at display size', (text, typeset, size) => {
  const quantity = parseQuantity(text, TABLE_UNITS);
  if (!quantity) throw new Error(text);
  expect(typesetNumber(quantity)).toEqual(typeset);
  expect(Object.values(typesetNumber(quantity)).join('')).toBe(text);
  expect(numberSize(typesetNumber(quantity))).toBe(size);
});

test.each([
  ['174亿元', '17,400,000,000元'],
  ['3864.96万元', '38,649,600元'],
  ['7.38公里', '7,380米'],
  ['27个', ''],
  ['III类', ''],
  ['第一', ''],
  ['十万人', '100,000人'],
  ['−3.5亿元', '−350,000,000元'],
  ['四分之一', '25%'],
  ['三成以上', '30%'],
  ['三分之一', ''],
  ['5年', ''],
  ['数十家', ''],
  ['3万至5万元', ''],
  ['由2亿元增加到3亿元', ''],
])('%s in base units', (text, expected) => {
  const quantity = parseQuantity(text, TABLE_UNITS);
  if (!quantity) throw new Error(text);
  expect(baseValueText(quantity)).toBe(expected);
});

test.each([
  ['174亿元', ['174亿元']],
  ['123456789.12余万元', ['123456789.12余万元']],
  ['99999999999999999.99亿元', ['99999999999999999.99', '亿元']],
  ['3%至5%', ['3%至5%']],
  ['9000万美元至1.2亿美元', ['9000万美元至', '1.2亿美元']],
  ['由2%提高到3%', ['由2%提高到3%']],
  ['从2.5亿美元增加到13.8亿美元', ['从2.5亿美元', '增加到', '13.8亿美元']],
])('%s: where a line may break', (text, expected) => {
  const quantity = parseQuantity(text, TABLE_UNITS);
  if (!quantity) throw new Error(text);
  expect(unbrokenRuns(quantity)).toEqual(expected);
});
