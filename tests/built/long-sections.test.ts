import { expect, test } from 'vitest';
import { attributes, builtPages } from '../support/built.ts';
import { MATRIX } from '../support/matrix.ts';
import { MANY_SECTIONS } from '../support/sites.ts';
import { needs } from './needs.ts';

needs(MANY_SECTIONS);

test('a long section without headings has ways in by the number of a paragraph', { tags: [MATRIX] }, () => {
  const page = builtPages(MANY_SECTIONS).find(({ file }) => file === 'sections/part-1/index.html');
  if (!page) throw new Error('No such section');
  expect(attributes(page.document, 'nav[aria-label=本节目录] a', 'href')).toEqual(
    ['1', '11', '21', '31'].map((number) => `#part-1-point-${number}`),
  );
});
