import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { STAGES, stageLabel } from '../../../src/domain/stage.ts';
import { expectationBefore, STANDINGS, standingLabel, standingSaidIn } from '../../../src/domain/standing.ts';

test('every standing has a name of its own', () => {
  expect(new Set(STANDINGS.map(standingLabel)).size).toBe(STANDINGS.length);
});

test('the editors’ guide has every standing and every stage', () => {
  const guide = readFileSync('README.zh-CN.md', 'utf8');
  for (const standing of STANDINGS)
    expect(guide).toMatch(new RegExp(`\`${standing}\`.*${standingLabel(standing)}`));
  for (const stage of STAGES) expect(guide).toContain(`\`${stage}\` ${stageLabel(stage)}`);
});

test.each([
  ['预计7.3亿元', { standing: 'estimate', word: '预计', rest: '7.3亿元' }],
  ['力争90万吨', { standing: 'target', word: '力争', rest: '90万吨' }],
  ['确保8%以上', { standing: 'target', word: '确保', rest: '8%以上' }],
  ['拟6座', { standing: 'plan', word: '拟', rest: '6座' }],
  ['控制在3%以内', { standing: 'limit', word: '控制在', rest: '3%以内' }],
])('%s begins with a word for its standing', (text, expected) => {
  expect(standingSaidIn(text)).toEqual(expected);
});

// A bound is no standing: 保持在35微克/立方米以下 is a result.
test.each(['7.3亿元', '35微克/立方米以下', '近40场', '未发生一起'])('%s is a result', (text) => {
  expect(standingSaidIn(text)).toBeUndefined();
});

test.each([
  ['力争地区生产总值增长', '力争'],
  ['力争地区生产总值增长6%，工业增加值增长', '力争'],
  ['明年拟新建泊位', '拟'],
  ['全年预计利用外资', '预计'],
  ['争取实现产值', '争取'],
  ['确保失业率控制在', '确保'],
  ['2025年计划投资', '计划'],
  ['将于年内新建厂房', '将'],
])('before the number of “%s” the report says that it is no result', (clause, expected) => {
  expect(expectationBefore(clause)).toBe(expected);
});

test.each([
  '全年完成吞吐量',
  // An estimate reaches no further than its own phrase.
  '预计研发投入7.3亿元，技术合同',
  '争取上级资金',
  '完成年度计划的',
  '成功申报人才计划',
  '将时限压缩至',
  '模拟训练',
  '确保了工期，完成投资',
  '力争全年开工20个，目前已开工',
  '超过预期目标',
])('before the number of “%s” it does not', (clause) => {
  expect(expectationBefore(clause)).toBeUndefined();
});
