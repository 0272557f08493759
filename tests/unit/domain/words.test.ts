import { describe, expect, test } from 'vitest';
import { signedChange } from '../../../src/domain/change.ts';
import { fromChineseNumber, toChineseDigits, toChineseNumber } from '../../../src/domain/chinese-number.ts';
import { clauseAround, sentenceAround } from '../../../src/domain/clause.ts';
import { isContentId } from '../../../src/domain/id.ts';
import { breakBeforeQuotes } from '../../../src/domain/line-break.ts';
import { halfWidthMarks, quoted } from '../../../src/domain/punctuation.ts';
import { parseQuantity } from '../../../src/domain/quantity.ts';
import { baseValueText, numberSize, typesetNumber } from '../../../src/domain/number-typesetting.ts';
import { STAGES, stageGroup, stagesOf } from '../../../src/domain/stage.ts';
import { fillTemplate, templateIds } from '../../../src/domain/template.ts';
import { firstDifference, wording } from '../../../src/domain/wording.ts';

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

test('numbers outside 1 to 99 are refused', () => {
  expect(() => toChineseNumber(0)).toThrow(RangeError);
  expect(fromChineseNumber('百')).toBeUndefined();
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
    expect(firstDifference('全年实现地区生产总值175亿元', '全年实现地区生产总值174亿元', 4)).toEqual({
      offset: 12,
      found: '…总值175亿元',
      expected: '…总值174亿元',
    });
    expect(firstDifference('同， 样', '同,样')).toBeUndefined();
  });

  test('a missing end is a difference', () => {
    expect(firstDifference('全年', '全年平稳')).toMatchObject({ offset: 2 });
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
  ['50余万人次', { lead: '', number: '50', tail: '余万人次' }, 'short'],
  ['19%以上', { lead: '', number: '19%', tail: '以上' }, 'short'],
  ['3864.96万元', { lead: '', number: '3864.96', tail: '万元' }, 'long'],
  ['123456789.12万元', { lead: '', number: '123456789.12', tail: '万元' }, 'longest'],
  ['1250.75余万人次', { lead: '', number: '1250.75', tail: '余万人次' }, 'longest'],
  ['11050人', { lead: '', number: '11050', tail: '人' }, 'middle'],
  ['III类', { lead: '', number: 'III', tail: '类' }, 'short'],
  ['未发生一起', { lead: '', number: '未发生一起', tail: '' }, 'words'],
] as const)('%s at display size', (text, typeset, size) => {
  const quantity = parseQuantity(text);
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
])('%s in base units', (text, expected) => {
  const quantity = parseQuantity(text);
  if (!quantity) throw new Error(text);
  expect(baseValueText(quantity)).toBe(expected);
});

test('a rate takes a sign, other changes the report’s own word', () => {
  expect(signedChange({ text: '6.5%', direction: 'up', directionText: '增幅' })).toBe('+6.5%');
  expect(signedChange({ text: '3.2%', direction: 'down', directionText: '下降' })).toBe('−3.2%');
  expect(signedChange({ text: '4位', direction: 'up', directionText: '上升' })).toBe('上升4位');
  expect(signedChange({ text: '19%以上', direction: 'up', directionText: '增长' })).toBe('增长19%以上');
});
