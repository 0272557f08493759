import postcss from 'postcss';
import { expect, test } from 'vitest';
import { pageBoxes } from '../../../src/integrations/first-view/page-boxes.ts';
import { printChoice } from '../../../src/integrations/first-view/print-choice.ts';
import { loadReport } from '../../../src/report/load.ts';

const loading = loadReport('tests/fixtures/harbour');
if ('problems' in loading) throw new Error('The fixture has problems');
const { report } = loading;

test('running heads are the report’s title and each section’s own', () => {
  const css = pageBoxes(report);
  expect(() => postcss.parse(css)).not.toThrow();
  expect(css).toContain(`@page{@top-left{content:"${report.title}"}}`);
  for (const { id, titleLines } of report.sections.filter(({ ordinal }) => ordinal !== undefined)) {
    expect(css).toContain(`[data-printed="part-${id}"]{page:part-${id}}`);
    expect(css).toMatch(
      new RegExp(`@page part-${id}\\{@top-right\\{content:"第.　${titleLines.join('　')}"`),
    );
  }
});

test('marks that would end a string of CSS are written as codes', () => {
  const css = pageBoxes({ ...report, title: 'a"b\\c' });
  expect(css).toContain('content:"a\\22 b\\5c c"');
});

test('a section that is not ticked is left out, unless none is', () => {
  const css = printChoice(report);
  const [section] = report.sections.filter(({ ordinal }) => ordinal !== undefined);
  expect(css).toContain(
    `:root:has([name=sections]:checked):has(#ui-print-${section?.id ?? ''}:not(:checked)) [data-part=${section?.id ?? ''}]{display:none}`,
  );
});
