import { oncePer } from '../domain/once.ts';
import type { Report } from '../report/model.ts';

/** What people say for a fact or project, by its id: 医保 for the insured. */
export const everydayWords = oncePer((report: Report): ReadonlyMap<string, string> => {
  const words = new Map<string, string>();
  for (const { words: said, means } of report.synonyms) {
    for (const id of means) words.set(id, [words.get(id) ?? [], said].flat().join(' '));
  }
  return words;
});
