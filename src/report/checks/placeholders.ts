import { editorTexts } from '../index/editor-texts.ts';
import type { ContentIndex } from '../index/index-content.ts';
import type { Problem } from '../problem.ts';
import { typedWords } from './typed-words.ts';

/** Characters of a brace's content that are shown. */
const MOST_SHOWN = 16;

/** A brace of either width, with what stands in it. */
const BRACES = /[{｛][^{}｛｝]*[}｝]?|[}｝]/u;

/** A brace in a text of the editor's encloses an id: any other would be shown as it is typed. */
export function checkPlaceholders(index: ContentIndex): Problem[] {
  return editorTexts(index).flatMap(({ entry, field, path, text, names }): Problem[] => {
    const [found] = BRACES.exec(names ? typedWords(text) : text) ?? [];
    if (found === undefined) return [];
    return [
      {
        at: entry.at(...path),
        subject: `${entry.record.id} · ${field}`,
        found: found.length > MOST_SHOWN ? `${found.slice(0, MOST_SHOWN)}…` : found,
        expected: names ? '{标识}：英文大括号，里面只有一个指标的标识' : '没有大括号：这里不能代入指标',
        advice: '改正大括号里的标识；不是代入指标，就去掉大括号。',
      },
    ];
  });
}
