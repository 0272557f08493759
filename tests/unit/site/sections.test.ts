import { describe, expect, test } from 'vitest';
import { minutesToRead } from '../../../src/domain/reading-time.ts';
import { loadReport } from '../../../src/report/load.ts';
import { parts, type Report } from '../../../src/report/model.ts';
import {
  headingName,
  lineOfContents,
  ordinalName,
  partLabel,
  partName,
  titleText,
} from '../../../src/site/names.ts';
import { menuOrdinal, menuTitle } from '../../../src/site/menu.ts';
import { waysInto } from '../../../src/site/ways.ts';
import { alike, generatedContent, type PartShape, type ReportShape } from '../../support/generated.ts';

function load(shape: ReportShape): Report {
  const loading = loadReport(generatedContent(shape));
  if ('problems' in loading) throw new Error(JSON.stringify(loading.problems, undefined, 2));
  return loading.report;
}

const SHORT: PartShape = { headings: 0, paragraphs: 1 };
const [numbered] = parts(load({ titles: 'numbered', parts: alike(2, SHORT) }));
const [line, second] = parts(load({ titles: 'line', parts: alike(2, SHORT) }));

describe('names of sections', () => {
  test('a report that numbers its sections is not numbered twice', () => {
    if (!numbered) throw new Error('No section');
    expect(titleText(numbered)).toBe('一、稳住粮食生产');
    expect(lineOfContents(numbered)).toBe('一、稳住粮食生产');
    expect([ordinalName(numbered), partLabel(numbered)]).toEqual(['', '']);
    expect(partName(numbered)).toBe('一、稳住粮食生产');
  });

  test('one that does not is numbered, and a title is named without the mark that leads on', () => {
    if (!line || !second) throw new Error('No section');
    expect([ordinalName(line), partLabel(line), partName(line)]).toEqual(['第一', '第一部分', '第一部分']);
    expect(second.titleLines).toEqual(['修好村级学堂：']);
    expect(titleText(second)).toBe('修好村级学堂');
    expect(lineOfContents(second)).toBe('第二　修好村级学堂');
  });

  test('one number printed is enough: no other is set beside it', () => {
    const { sections } = load({ titles: 'numbered', parts: alike(1, SHORT) });
    expect(sections.every(({ selfNumbered }) => selfNumbered)).toBe(true);
  });
});

describe('ways into a section', () => {
  const waysOf = (shape: PartShape) => {
    const [section] = parts(load({ titles: 'line', parts: [shape] }));
    if (!section) throw new Error('No section');
    return waysInto(section).map((way) => ('words' in way ? headingName(way) : way.number));
  };

  test.each([
    ['a short one has none', { headings: 0, paragraphs: 14 }, []],
    ['a long one has every tenth paragraph', { headings: 0, paragraphs: 15 }, ['1.1', '1.11']],
    ['the last stretch is no stump', { headings: 0, paragraphs: 34 }, ['1.1', '1.11', '1.21']],
    ['nor too long', { headings: 0, paragraphs: 35 }, ['1.1', '1.11', '1.21', '1.31']],
    [
      'one with headings has these',
      { headings: 2, paragraphs: 3 },
      ['（一）修好村级学堂', '（二）管住乡村道路'],
    ],
    ['and paragraphs under a long one', { headings: 1, paragraphs: 15 }, ['（一）修好村级学堂', '1.11']],
  ])('%s', (_name, shape, expected) => {
    expect(waysOf(shape)).toEqual(expected);
  });
});

describe('the menu of sections', () => {
  test('the number that stands before a title is the report’s own, where it bears one', () => {
    if (!numbered || !line) throw new Error('No section');
    expect([menuOrdinal(numbered), menuOrdinal(line)]).toEqual(['一', '一']);
    const unnumbered = { ...numbered, titleLines: ['总体要求'] };
    expect(menuOrdinal(unnumbered)).toBeUndefined();
  });

  test('the first half of a couplet stands for it', () => {
    const [couplet] = parts(load({ titles: 'couplet', parts: alike(1, SHORT) }));
    if (!couplet) throw new Error('No section');
    expect(menuTitle(couplet)).toBe(couplet.titleLines[0]);
  });
});

describe('how long it takes to read', () => {
  test.each([
    [1, 1],
    [400, 1],
    [401, 2],
    [2400, 6],
  ])('%i characters: %i minutes', (characters, minutes) => {
    expect(minutesToRead(['字 '.repeat(characters)])).toBe(minutes);
  });
});
