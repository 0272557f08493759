import { expect, test } from 'vitest';
import { loadReport } from '../../../src/report/load.ts';
import type { Indicator, Report } from '../../../src/report/model.ts';
import { noticeNumberWords } from '../../../src/report/notices/number-words.ts';
import { noticePlanWords } from '../../../src/report/notices/plan-words.ts';
import { printNotices } from '../../../src/report/notices/print-notices.ts';

function load(folder: string): Report {
  const loading = loadReport(folder);
  if ('problems' in loading) throw new Error(JSON.stringify(loading.problems, undefined, 2));
  return loading.report;
}

const harbour = load('tests/fixtures/harbour');

/** The small report with words put at the end of the first paragraph of its second section. */
function saying(words: string, numerals: Report['numerals'] = harbour.numerals): Report {
  const sections = harbour.sections.map((section, position) => {
    const [first, ...others] = section.paragraphs;
    if (position !== 1 || !first) return section;
    const inlines = [...first.inlines, { kind: 'words', words } as const];
    return { ...section, paragraphs: [{ ...first, inlines }, ...others] };
  });
  return { ...harbour, sections, numerals };
}

/** The same, one of its numbers told as a result. */
function asResult(id: string): Report {
  const told = (indicator: Indicator): Indicator =>
    indicator.id === id ? { ...indicator, standing: 'result', standingText: undefined } : indicator;
  return { ...harbour, indicators: harbour.indicators.map(told) };
}

test.each(['content', 'tests/fixtures/harbour', 'tests/fixtures/orchard', 'tests/fixtures/typesetting'])(
  '%s has nothing to be noticed',
  (folder) => {
    expect(printNotices(load(folder))).toBe('');
  },
);

test('a number in words that is no indicator is told with where it stands', () => {
  expect(noticeNumberWords(saying('带动数十家企业，开展两次检查，建成一批项目。'))?.places).toEqual([
    { subject: '段落 cargo', words: '数十家', context: '中集装箱□。带动数十家企业，开展两次检' },
    { subject: '段落 cargo', words: '两次', context: '数十家企业，开展两次检查，建成一批项' },
  ]);
});

test('one that is listed is not', () => {
  const listed = { text: '数十家', kind: 'quantity', reason: '没有说定的数' } as const;
  expect(noticeNumberWords(saying('带动数十家企业。', [...harbour.numerals, listed]))).toBeUndefined();
});

test('the numbers of indicators are not looked for, nor across them', () => {
  expect(noticeNumberWords(harbour)).toBeUndefined();
});

test('the words of a heading are read without its own number', () => {
  const [first, second, ...others] = harbour.sections;
  const [paragraph] = second?.paragraphs ?? [];
  if (!first || !second || !paragraph) throw new Error('The small report has two sections');
  const heading = { id: 'tasks', section: second, paragraphs: [paragraph] };
  const under = (words: string): Report => ({
    ...harbour,
    sections: [first, { ...second, headings: [{ ...heading, words }] }, ...others],
  });
  expect(noticeNumberWords(under('（三）推进港口建设'))).toBeUndefined();
  expect(noticeNumberWords(under('（三）推进两个港区'))?.places).toMatchObject([
    { subject: '小标题 tasks', words: '两个' },
  ]);
});

test('a unit of the report’s own is known', () => {
  const [one, ...others] = harbour.indicators;
  if (!one) throw new Error('The small report has indicators');
  const unit = { symbol: '箩', dimension: '质量', base: '箩', factor: '1' };
  const parts = [
    { role: 'number', text: '4' },
    { role: 'unit', text: '箩' },
  ] as const;
  const report = saying('又收两箩果。');
  const indicators = [{ ...one, quantity: { ...one.quantity, unit, parts } }, ...others];
  expect(noticeNumberWords({ ...report, indicators })?.places).toMatchObject([{ words: '两箩' }]);
});

test('a number that is told as a result behind a word of what is expected is told', () => {
  expect(noticePlanWords(harbour)).toBeUndefined();
  expect(noticePlanWords(asResult('foreign-capital'))?.places).toEqual([
    { subject: 'foreign-capital', words: '预计', context: '预计利用外资800万欧元' },
  ]);
});

test('notices are printed as such, each with what to do', () => {
  const report = { ...saying('带动数十家企业。'), indicators: asResult('foreign-capital').indicators };
  expect(printNotices(report)).toMatchInlineSnapshot(`
    "提示（不是错误）：正文里有1处数词，既不是指标，也没有列入 numerals.json。
      段落 cargo：“数十家”（中集装箱□。带动数十家企业。）
      请：是数的立为指标；有意不立的数量列入 numerals.json，kind 写 quantity，另写理由 reason；名称、日期等写各自的 kind。

    提示（不是错误）：有1个指标前面有“力争”“拟”这样的词，却当作结果。
      foreign-capital：“预计”（预计利用外资800万欧元）
      请：不是结果的，写明 standing 和 standingText；确是结果的，不必改。
    "
  `);
});
