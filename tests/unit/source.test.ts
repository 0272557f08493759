import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { loadReport } from '../../src/report/load.ts';

/** The engine knows no report: what belongs to one is in its content folder alone. */
test('nothing under src names a report, its sections, indicators or projects', () => {
  const loading = loadReport('content');
  if ('problems' in loading) throw new Error('The content has problems');
  const { about, sections, indicators, projects } = loading.report;
  const names = [
    about.place,
    about.issuer,
    about.source.name,
    ...sections.flatMap(({ titleLines }) => titleLines),
    ...projects.map(({ name }) => name),
    // Short ids are English words that may stand anywhere; those of several words are not.
    ...[...sections.flatMap(({ paragraphs }) => paragraphs), ...indicators, ...projects]
      .map(({ id }) => id)
      .filter((id) => id.includes('-')),
  ];
  const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((name) =>
    /\.\w+$/.test(name),
  );
  const found = files.flatMap((file) => {
    const text = readFileSync(join('src', file), 'utf8');
    return names.filter((name) => text.includes(name)).map((name) => `${file}: ${name}`);
  });
  expect(found).toEqual([]);
});
