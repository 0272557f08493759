import { expect, test } from 'vitest';
import { templateOf } from '../../../src/integrations/first-view/templates.ts';
import {
  namesIn,
  propertiesRead,
  usedRules,
  withoutUnread,
} from '../../../src/integrations/first-view/used-rules.ts';

test.each([
  ['', 'home'],
  ['report/', 'report'],
  ['sections/economy/', 'section'],
  ['indicators/', 'indicators'],
  ['indicators/gdp/', 'fact'],
  ['projects/', 'board'],
  ['projects/smart-lighting/', 'fact'],
  ['figures/', 'plain'],
  ['figures/growth-rates/', 'fact'],
  ['404.html', 'missing'],
])('%s is made by the template %s', (path, template) => {
  expect(templateOf(path)).toBe(template);
});

test('a page gets the rules that it uses, or may come to use, and no others', () => {
  const css = [
    '.used{color:red}',
    '.unused{color:red}',
    '.js .used{top:0}',
    ':root[data-theme=night]{--ink:#fff}',
    '[data-printed="part-a"]{page:part-a}',
    '[data-printed="part-b"]{page:part-b}',
    '@media print{.used{color:#000}.unused{color:#000}}',
    'details[open]{margin:0}',
    '.used:not(.unused){left:0}',
    ':target{top:1px}',
    ':focus-visible{top:2px}',
    ':is(.unused li,tr):last-child{top:3px}',
    '@keyframes turn{from{top:0}50%{top:1px}to{top:2px}}',
    '.unused,.used{top:4px}',
    '@layer base{@media print{.unused{top:5px}}}',
  ];
  const page =
    '<html><body data-printed="part-a"><p class="used">甲</p><details><summary>乙</summary></details></body></html>';
  const used = usedRules(css.join(''), namesIn([page]));
  expect(used).toBe(
    [
      css[0],
      css[2],
      css[3],
      css[4],
      '@media print{.used{color:#000}}',
      css[7],
      css[8],
      ...css.slice(9, 13),
      '.used{top:4px}',
    ].join(''),
  );
});

test('custom properties that nothing reads are left out, in the page, in its drawings, or on paper', () => {
  const css =
    ':root{--read:1px;--through:2px;--chain:var(--through);--lost:var(--also-lost);--also-lost:3px;--drawn:red;--printed:4px}p{top:var(--read);left:var(--chain,0)}';
  const drawn = namesIn(['<svg><path fill="var(--drawn)"/></svg>']);
  expect(propertiesRead('@media print{p{top:calc(1px + var(--printed, 0))}}')).toEqual(
    new Set(['--printed']),
  );
  expect(withoutUnread(css, new Set([...drawn, '--printed']))).toBe(
    ':root{--read:1px;--through:2px;--chain:var(--through);--drawn:red;--printed:4px}p{top:var(--read);left:var(--chain,0)}',
  );
});

test('what is left of a condition around rules for paper goes with them', () => {
  expect(usedRules('@supports (top: 0){}.used{top:0}', new Set(['.used']))).toBe('.used{top:0}');
});
