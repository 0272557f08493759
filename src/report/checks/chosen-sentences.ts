import type { ChosenSentence } from '../../schemas/common.ts';
import { chosenSentence } from '../index/chosen-sentence.ts';
import type { ContentIndex } from '../index/index-content.ts';
import type { Place, Problem } from '../problem.ts';

function checkOne(
  index: ContentIndex,
  sentence: ChosenSentence | undefined,
  at: Place,
  section?: string,
): Problem[] {
  if (!sentence) return [];
  const { paragraph, with: words } = sentence;
  const found = chosenSentence(index, sentence);
  const told = (what: string, expected: string, advice: string): Problem[] => [
    { at, subject: 'sentence', found: what, expected, advice },
  ];
  if (!('missing' in found)) {
    if (section === undefined || found.section === section) return [];
    return told(`段落 ${paragraph} 在 ${found.section}`, `${section} 里的一段`, '换成这一章节里的一段。');
  }
  switch (found.missing) {
    case 'paragraph':
      return told(`没有标识为 ${paragraph} 的段落`, '一个段落的标识', '改正 paragraph。');
    case 'words':
      return told(`段落 ${paragraph} 里没有“${words}”`, '那一句里的几个字，照录', '改正 with。');
    case 'one':
      return told(`段落 ${paragraph} 里不止一句有“${words}”`, '只有那一句才有的几个字', '把 with 写长一些。');
  }
}

/** The sentences that the title page shows are the report's. */
export function checkChosenSentences(index: ContentIndex): Problem[] {
  const { report, sections } = index.content;
  return [
    ...checkOne(index, report.data.sentence, report.place(['sentence'])),
    ...sections.flatMap(({ front }) =>
      checkOne(index, front.data.sentence, front.place(['sentence']), front.data.id),
    ),
  ];
}
