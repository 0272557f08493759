import { expect, test } from 'vitest';
import { printedNumber } from '../../../src/domain/printed-number.ts';
import { nameOf } from '../../../src/domain/punctuation.ts';
import { displayPieces } from '../../../src/domain/segments.ts';

test.each([
  ['一、二〇二二年工作回顾', '一、', '一'],
  ['十三、办好实事', '十三、', '十三'],
  ['（二）修好乡村道路', '（二）', '二'],
  ['(12)修好乡村道路', '(12)', '12'],
  ['第三部分 重点任务', '第三部分', '三'],
  ['第四章 重点任务', '第四章', '四'],
  ['第五，办好实事', '第五，', '五'],
  ['六是办好实事。', '六是', '六'],
  ['7．办好实事', '7．', '7'],
  ['8、办好实事', '8、', '8'],
])('%s begins with the number %s', (title, text, ordinal) => {
  expect(printedNumber(title)).toEqual({ text, ordinal });
});

test.each([
  '一心一意谋发展',
  '第一动力更加强劲',
  '三年行动圆满收官',
  '1.5亿元投向乡村',
  '2022年工作回顾',
  '十件实事',
  '工作回顾（一）',
])('%s begins with no number', (title) => {
  expect(printedNumber(title)).toBeUndefined();
});

test.each([
  ['工作回顾：', '工作回顾'],
  ['一是办好实事。', '一是办好实事'],
  ['怎样办好实事？', '怎样办好实事？'],
  ['办好实事！', '办好实事！'],
  ['“果香路”', '“果香路”'],
])('%s is named %s', (title, name) => {
  expect(nameOf(title)).toBe(name);
});

test.each(['办好渡口，让人人用得上', '护好“母亲河”（三期）', '2022年工作回顾'])(
  '%s breaks between its words: before no mark, after none that opens, behind no number',
  (title) => {
    const pieces = displayPieces(title);
    expect(pieces.join('')).toBe(title);
    expect(pieces.length).toBeGreaterThan(2);
    for (const piece of pieces.slice(1)) expect(piece).not.toMatch(/^[，。、！？）”]/);
    for (const piece of pieces.slice(0, -1)) expect(piece).not.toMatch(/[（“\d]$/);
  },
);
