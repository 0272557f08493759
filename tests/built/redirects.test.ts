import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { builtReport, builtText } from '../support/built.ts';
import { MOVED, RENAMED, RENAMED_PAGES } from '../support/renamed.ts';
import { MAIN, RENAMED_SITE } from '../support/sites.ts';
import { needs } from './needs.ts';

needs(RENAMED_SITE);

test('a server can answer 301 for every old address, files included', () => {
  const { folder } = RENAMED_SITE;
  const rules = builtText(folder, '_redirects').trim().split('\n');
  const nginx = builtText(folder, '_nginx/redirects.conf').trim().split('\n');
  const sources = rules.map((rule) => {
    const [from = '', to = '', status] = rule.split(' ');
    expect(status).toBe('301');
    const target = join(folder, to.split('#')[0] ?? '');
    expect(existsSync(to.endsWith('/') ? join(target, 'index.html') : target), rule).toBe(true);
    return from;
  });
  for (const [group, from] of RENAMED_PAGES) {
    expect(sources).toContain(`/${group}/${from}/`);
    expect(sources).toContain(`/${group}/${from}`);
    for (const file of [`/cards/${from}.png`, `/qr/${from}.png`, `/cite/${from}.bib`, `/cite/${from}.json`])
      expect(sources).toContain(file);
  }
  expect(nginx).toEqual(
    rules.map((rule) => {
      const [from, to] = rule.split(' ');
      return `location = ${from} { return 301 ${to}$is_args$args; }`;
    }),
  );
});

test('every id of the ledger still leads somewhere', () => {
  const report = builtReport(RENAMED_SITE);
  expect(report.formerIds.map(({ id }) => id).sort()).toEqual(
    [...Object.values(RENAMED).map(([from]) => from), MOVED.id].sort(),
  );
});

test('the report as built knows no former ids', () => {
  expect(builtReport(MAIN).formerIds).toEqual([]);
});
