import { describe, expect, test } from 'vitest';
import { printProblems } from '../../src/report/print-problems.ts';
import type { Kind } from './refusals/case.ts';
import { FILE_CASES } from './refusals/files.ts';
import { REFERENCE_CASES, RELATION_CASES, TEXT_CASES } from './refusals/meanings.ts';
import { shapeCases } from './refusals/shapes.ts';
import { JSON_CASES, PROSE_CASES } from './refusals/syntax.ts';
import { expectForEditors } from './refusals/words.ts';
import { problemsAfter } from './spoiled.ts';

const GOOD = 'tests/fixtures/harbour';

const KINDS: readonly Kind[] = [
  { kind: 'files', cases: FILE_CASES },
  { kind: 'JSON', cases: JSON_CASES },
  { kind: 'sections', cases: PROSE_CASES },
  { kind: 'fields', cases: shapeCases() },
  { kind: 'references', cases: REFERENCE_CASES },
  { kind: 'texts of the editor', cases: TEXT_CASES },
  { kind: 'meanings', cases: RELATION_CASES },
];

test('at least three hundred mistakes are tried', () => {
  expect(KINDS.flatMap(({ cases }) => cases).length).toBeGreaterThanOrEqual(300);
});

for (const { kind, cases } of KINDS) {
  describe(kind, () => {
    test.each(cases)('$name', ({ spoilings, file, line, says, most = 1 }) => {
      const problems = problemsAfter(GOOD, spoilings);
      const told = printProblems(problems, 'content');
      expect(problems.length, told).toBeGreaterThan(0);
      expect(problems.length, told).toBeLessThanOrEqual(most);
      const here = problems.filter(({ at }) => at.file === file);
      expect(here, told).not.toHaveLength(0);
      if (line !== undefined)
        expect(
          here.map(({ at }) => at.line),
          told,
        ).toContain(line);
      if (says !== undefined) expect(told).toContain(says);
      for (const problem of problems) expectForEditors(problem);
    });
  });
}
