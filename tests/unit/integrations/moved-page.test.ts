import { parse } from 'node-html-parser';
import { expect, test } from 'vitest';
import { movedPage } from '../../../src/integrations/redirects/moved-page.ts';
import { addressesAt } from '../../../src/site/addresses.ts';

test('a title with markup in it stays a title', () => {
  const title = '甲</title><script>alert(1)</script>"乙';
  const page = movedPage(
    { from: 'indicators/old/', to: 'indicators/new/' },
    {
      title,
      addresses: addressesAt({ basePath: '/2024/', origin: 'https://example.org' }),
      script: '_astro/moved.js',
      sheet: '<link rel="stylesheet" href="/2024/_astro/style.css">',
    },
  );
  const document = parse(page);
  expect(document.querySelector('title')?.text).toBe(`indicators/old/ 换了地址｜${title}`);
  expect(document.querySelectorAll('script').map((script) => script.getAttribute('src'))).toEqual([
    '/2024/_astro/moved.js',
  ]);
});
