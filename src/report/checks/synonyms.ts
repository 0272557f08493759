import type { ContentIndex } from '../index/index-content.ts';
import type { Problem } from '../problem.ts';

/** Each everyday word is said once: what it means stands in one list, in the order of nearness. */
export function checkSynonyms({ content }: ContentIndex): Problem[] {
  const { synonyms } = content;
  const problems: Problem[] = [];
  const said = new Set<string>();
  synonyms.data.synonyms.forEach(({ words }, group) => {
    words.forEach((word, position) => {
      const spelling = word.normalize('NFKC').toLowerCase();
      if (said.has(spelling)) {
        problems.push({
          at: synonyms.place(['synonyms', group, 'words', position]),
          subject: `“${word}”`,
          found: '又列了一次',
          expected: '一个说法只列一次',
          advice: '并成一组：means 里按远近列出所指的全部。',
        });
      }
      said.add(spelling);
    });
  });
  return problems;
}
