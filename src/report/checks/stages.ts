import { stageGroup, stagesOf, type StageGroup } from '../../domain/stage.ts';
import type { ContentIndex } from '../index/index-content.ts';
import type { Problem } from '../problem.ts';

/** Words that only one family of named things is told with. */
const WORDS: readonly (readonly [StageGroup, RegExp])[] = [
  ['recognition', /获评|获批|获得|荣获|评为|评定|授予|认定|入选|命名/],
  ['works', /竣工|开工|投产|达产|投用|封顶|进场施工/],
];

/** A stage belongs to the family of things that its words are used of: nothing is awarded and put into use. */
export function checkStages(index: ContentIndex): Problem[] {
  return index.projects.flatMap((entry): Problem[] => {
    const { id, stage, stageText } = entry.record;
    const families = WORDS.filter(([, words]) => words.test(stageText)).map(([group]) => group);
    const [family] = families;
    if (families.length !== 1 || family === undefined || family === stageGroup(stage)) return [];
    return [
      {
        at: entry.at('stage'),
        subject: `${id} · stage`,
        found: `${stage}，而报告说“${stageText}”`,
        expected: `其中之一：${stagesOf(family).join('、')}`,
        advice: '按报告的词改正 stage。',
      },
    ];
  });
}
