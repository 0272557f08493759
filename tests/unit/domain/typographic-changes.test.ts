import { expect, test } from 'vitest';
import { typographicChanges } from '../../../src/domain/typographic-changes.ts';

test('a source that is set as it stands', () => {
  expect(
    typographicChanges('稳产保供\n\n苹果52万吨，梨21.4万吨。\n', ['稳产保供', '苹果52万吨，梨21.4万吨。']),
  ).toEqual({
    widenedMarks: [],
    joinsLines: false,
    splitsParagraphs: false,
  });
});

test('marks made full-width, a broken sentence joined, a passage split', () => {
  expect(
    typographicChanges('全年平稳,港区(含锚地)\n运行良好。吞吐量1,250万吨。', [
      '全年平稳，港区（含锚地）运行良好。',
      '吞吐量1,250万吨。',
    ]),
  ).toEqual({ widenedMarks: [',', '(', ')'], joinsLines: true, splitsParagraphs: true });
});

test('a mark that stays as printed is none that was changed', () => {
  expect(typographicChanges('吞吐量1,250万吨。', ['吞吐量1,250万吨。']).widenedMarks).toEqual([]);
});

test('two sentences of two lines in one paragraph join no sentence', () => {
  expect(typographicChanges('甲。\n乙。', ['甲。乙。']).joinsLines).toBe(false);
});

test('a title on two lines is one line of the source and splits nothing', () => {
  expect(
    typographicChanges('凝心聚力 砥砺奋进\n正文。', ['凝心聚力砥砺奋进', '正文。']).splitsParagraphs,
  ).toBe(false);
});
