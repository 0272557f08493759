import { expect, test } from 'vitest';
import { printQuantity } from '../../../src/domain/quantity.ts';
import { wording } from '../../../src/domain/wording.ts';
import { loadReport } from '../../../src/report/load.ts';
import { byId, parts, plainText, shownWords, type Report } from '../../../src/report/model.ts';
import { longerContent } from '../../support/longer-report.ts';

function load(folder: string): Report {
  const loading = loadReport(folder);
  if ('problems' in loading) throw new Error(JSON.stringify(loading.problems, undefined, 2));
  return loading.report;
}

const harbour = load('tests/fixtures/harbour');

test('a report is one graph: facts know their section, sentence and relatives', () => {
  const throughput = byId(harbour.indicators, 'throughput');
  expect(throughput.section.id).toBe('production');
  expect(throughput.paragraph.number).toBe('1.1');
  expect(throughput.quote).toBe('全年完成货物吞吐量1250.5万吨，下降3.2%');
  expect(throughput.sentence.map(shownWords).join('')).toBe(
    '全年完成货物吞吐量1250.5万吨，下降3.2%；其中集装箱460万吨。',
  );
  expect(throughput.change?.id).toBe('throughput-change');
  expect(throughput.change?.changeOf).toBe(throughput);
  expect(throughput.parts.map(({ id }) => id)).toEqual(['containers']);
  expect(byId(harbour.indicators, 'foreign-capital')).toMatchObject({
    standing: 'estimate',
    standingText: '预计',
    qualifiers: [],
  });
});

test('a sentence holds what stands between its marks, and no note of the sentence before', () => {
  const accidents = byId(harbour.indicators, 'accidents');
  expect(accidents.sentence.map(({ kind }) => kind)).toEqual(['indicator', 'words']);
  expect(accidents.sentence.map(shownWords).join('')).toBe('未发生一起责任事故。');
});

test('a report ten times as long as ours, its ids longer too, is not taken for a mistake', () => {
  const ours = load('content');
  const { sections, indicators, figures } = load(longerContent('content', 10));
  expect(parts({ ...ours, sections })).toHaveLength(10 * parts(ours).length);
  expect(indicators).toHaveLength(10 * ours.indicators.length);
  // A preface, and the figure in it, there is once.
  expect(figures.length).toBeGreaterThan(9 * ours.figures.length);
});

test('sections with a title are counted, the preface is not', () => {
  expect(harbour.sections.map(({ ordinal }) => ordinal)).toEqual([undefined, 1, 2]);
  expect(parts(harbour).map(({ id }) => id)).toEqual(['production', 'service']);
});

test('editor’s text has the printed words in place of the ids', () => {
  expect(harbour.notes.map(({ text }) => plainText(text))).toEqual(['460万吨在1250.5万吨之内，不相加。']);
  expect(harbour.notes[0]).toMatchObject({ key: 1 });
});

test('nothing in a report can be changed', () => {
  expect(() => Object.assign(harbour.indicators[0] ?? {}, { text: '1' })).toThrow(TypeError);
});

test.each(['content', 'tests/fixtures/harbour'])(
  '%s: every quantity prints back as the report says it',
  (folder) => {
    const { indicators, sections } = load(folder);
    const words = wording(sections.flatMap(({ paragraphs }) => paragraphs.map(({ text }) => text)).join(''));
    expect(indicators.length).toBeGreaterThan(0);
    for (const { text, quantity, quote, paragraph } of indicators) {
      expect(printQuantity(quantity)).toBe(text);
      expect(words).toContain(wording(text));
      expect(paragraph.text).toContain(quote);
    }
  },
);
