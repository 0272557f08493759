import { expect, test } from 'vitest';
import { builtFiles, builtReport, builtText } from '../support/built.ts';
import { HARD_CASES, ORCHARD } from '../support/sites.ts';
import { needs } from './needs.ts';

needs(ORCHARD, HARD_CASES);

test.each([ORCHARD, HARD_CASES])('$name names nothing of the report', ({ folder }) => {
  const { about, sections, indicators, projects, terms } = builtReport();
  const names = [
    about.place,
    about.source.name,
    ...sections.flatMap(({ titleLines }) => titleLines),
    ...projects.map(({ name }) => name),
    ...terms.map(({ term }) => term),
    ...indicators.map(({ id }) => `"${id}"`),
  ];
  for (const file of ['.html', '.json', '.csv'].flatMap((ending) => builtFiles(folder, ending))) {
    const text = builtText(folder, file);
    expect(
      names.filter((name) => text.includes(name)),
      file,
    ).toEqual([]);
  }
});
