import fc from 'fast-check';
import { readFileSync, readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { printProblems } from '../../src/report/print-problems.ts';
import { expectForEditors } from './refusals/words.ts';
import { problemsAfter } from './spoiled.ts';

const GOOD = 'tests/fixtures/harbour';
const FILES = readdirSync(GOOD, { recursive: true, encoding: 'utf8' }).filter((name) => /\.\w+$/.test(name));

/** Problems that one edit may make at most. */
const MOST = 10;
const RUNS = 400;

/** What an editor, or a slip of the hand, types. */
const typed = fc.oneof(
  fc.constantFrom(...Array.from('"\'{}[]<>/\\,:，：；“”（）{｛=&*#|~`!-—_0129９三百亿万元% \n\t\0')),
  fc.constantFrom(
    '港',
    '<Indicator',
    '</Paragraph>',
    '{throughput}',
    '---',
    'null',
    'NaN',
    '//',
    '“id”',
    '\u200B',
    '\uFFFD',
  ),
  fc.string({ unit: 'grapheme', maxLength: 6 }),
);

/** One edit: from a place of a file on, some characters give way to others. */
const edit = fc.record({
  file: fc.constantFrom(...FILES),
  place: fc.double({ min: 0, max: 1, noNaN: true }),
  taken: fc.oneof({ weight: 3, arbitrary: fc.nat(3) }, { weight: 1, arbitrary: fc.nat(200) }),
  typed: fc.oneof({ weight: 3, arbitrary: typed }, { weight: 1, arbitrary: fc.constant('') }),
});

test('one edit anywhere ends in no stack trace, no English, and no flood', () => {
  fc.assert(
    fc.property(edit, ({ file, place, taken, typed: words }) => {
      const text = readFileSync(`${GOOD}/${file}`, 'utf8');
      const at = Math.floor(place * text.length);
      const problems = problemsAfter(GOOD, [[file, text.slice(0, at) + words + text.slice(at + taken)]]);
      expect(problems.length, printProblems(problems, 'content')).toBeLessThanOrEqual(MOST);
      for (const problem of problems) expectForEditors(problem);
    }),
    { numRuns: RUNS },
  );
});
