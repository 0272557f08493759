import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { STAGES, stageLabel } from '../../../src/domain/stage.ts';
import { STANDINGS, standingLabel, standingSaidIn } from '../../../src/domain/standing.ts';

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
