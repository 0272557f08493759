import { expect, test } from 'vitest';
import { pagesToRead, type BuiltPage } from '../support/built.ts';
import { ORCHARD, SITES } from '../support/sites.ts';
import { needs } from './needs.ts';

needs(...SITES);

/** Names of such tags begin with a capital. */
const tags = ({ document }: BuiltPage) =>
  Object.fromEntries(
    document
      .querySelectorAll('meta[name]')
      .map((meta) => [meta.getAttribute('name'), meta.getAttribute('content')])
      .filter(([name]) => /^[A-Z]/.test(name ?? '')),
  ) as Record<string, string>;

test('tags of a government site stand only on one', () => {
  for (const site of SITES.filter((one) => one !== ORCHARD))
    for (const page of pagesToRead(site)) expect(tags(page), page.file).toEqual({});
});

test('there they tell what is known', () => {
  const page = pagesToRead(ORCHARD).find(({ file }) => file === 'indicators/output/index.html');
  expect(page && tags(page)).toMatchObject({
    SiteName: '青岭乡2021年果业工作报告',
    SiteDomain: 'orchard.example.org',
    SiteIDCode: '3210000001',
    PubDate: '2021-12-30',
    ContentSource: '青岭简报',
    Url: 'https://orchard.example.org/indicators/output/',
    Image: 'https://orchard.example.org/cards/output.png',
  });
  expect(page?.document.text).not.toContain('非政府网站');
});
