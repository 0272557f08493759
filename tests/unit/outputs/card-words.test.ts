import { expect, test } from 'vitest';
import { excerptOf, offsetInQuote } from '../../../src/outputs/cards/excerpt.ts';
import { widthOf } from '../../../src/outputs/cards/face.ts';
import { balanceLines, breakLines, fitLines } from '../../../src/outputs/cards/lines.ts';
import { loadReport } from '../../../src/report/load.ts';

const TYPE = { size: 10, weight: 400 } as const;
const upTo = (length: number) => (words: string) => words.length <= length;

test.each([
  ['甲乙丙，丁戊', 35, ['甲乙', '丙，丁', '戊']],
  ['共计174亿元', 40, ['共计', '174亿元']],
  ['服务1250.75余万人次', 60, ['服务', '1250.75余万人次']],
  ['保持35微克/立方米以下', 50, ['保持', '35微克/立方米以下']],
  ['全年未发生一起事故', 50, ['全年', '未发生一起', '事故']],
  ['甲乙（丙', 35, ['甲乙', '（丙']],
])('%s breaks at %i pixels into %j', (words, measure, lines) => {
  expect(breakLines(words, TYPE, measure)).toEqual(lines);
});

test('lines of a name are of like width, and no word of it is lost', () => {
  const lines = balanceLines('国家轻工业电光源材料质量监督检测中心', TYPE, 150);
  expect(lines.join('')).toBe('国家轻工业电光源材料质量监督检测中心');
  expect(lines).toHaveLength(2);
  expect(Math.abs((lines[0]?.length ?? 0) - (lines[1]?.length ?? 0))).toBeLessThanOrEqual(4);
});

test('a name too long for every size keeps all its words', () => {
  const { lines, size } = fitLines('字'.repeat(100), { sizes: [40, 20], weight: 600, measure: 400, most: 1 });
  expect(size).toBe(20);
  expect(lines.join('')).toBe('字'.repeat(100));
});

test('blanks between full-width marks are closed', () => {
  expect(widthOf('”“', TYPE)).toBe(15);
  expect(widthOf('“甲”', TYPE)).toBe(25);
});

test('a long quotation is cut at clauses, and keeps its fact', () => {
  const quote = '甲甲甲甲，乙乙乙乙，丙丙丙丙，丁丁丁丁';
  expect(excerptOf(quote, 5, upTo(40))).toBe(quote);
  expect(excerptOf(quote, 5, upTo(12))).toBe('甲甲甲甲，乙乙乙乙……');
  expect(excerptOf(quote, 17, upTo(12))).toBe('……丙丙丙丙，丁丁丁丁');
  expect(excerptOf(quote, 10, upTo(8))).toBe('……丙丙丙丙……');
});

test('a clause that is too long is cut at 、, never within brackets, and else left out', () => {
  expect(excerptOf('甲甲甲、乙乙乙、丙丙丙', 5, upTo(7))).toBe('……乙乙乙……');
  expect(excerptOf('甲（乙，丙）丁，戊戊戊', 1, upTo(9))).toBe('甲（乙，丙）丁……');
  expect(excerptOf('甲'.repeat(50), 3, upTo(10))).toBeUndefined();
});

test('every fact is found in its own quotation, the second of two equal numbers too', () => {
  const loading = loadReport('content');
  if ('problems' in loading) throw new Error('The content has problems');
  for (const fact of loading.report.indicators) {
    expect(fact.quote.slice(offsetInQuote(fact)), fact.id).toMatch(
      new RegExp(`^${fact.text.replace(/[.*+?/]/g, '\\$&')}`),
    );
  }
});
