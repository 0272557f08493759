import { fillTemplate } from '../../domain/template.ts';
import { wording } from '../../domain/wording.ts';
import { mentionsOf, type ContentIndex } from '../index/index-content.ts';
import type { Problem } from '../problem.ts';
import { surroundings, spanText } from '../index/sentence.ts';

/** A project's status is said in the report's own words: `stageText` stands unbroken in the sentence that names the project. */
export function checkStatus(index: ContentIndex): Problem[] {
  return mentionsOf(index, 'project').flatMap((mention): Problem[] => {
    const entry = index.projectById.get(mention.inline.id);
    if (!entry || !mention.inline.home) return [];
    const around = surroundings(index, mention);
    const sentence = spanText(around.paragraph, around.sentence);
    const status = fillTemplate(
      entry.record.stageText,
      (id) => index.indicatorById.get(id)?.record.text ?? '',
    );
    if (wording(sentence).includes(wording(status))) return [];
    return [
      {
        at: entry.at('stageText'),
        subject: `${entry.record.id} · stageText`,
        found: `“${status}”`,
        expected: `这一句里连续的原词（“${sentence}”）`,
        advice: '照录报告的状态词，不增减，不换序。',
      },
    ];
  });
}
