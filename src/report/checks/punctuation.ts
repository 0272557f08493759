import { halfWidthMarks } from '../../domain/punctuation.ts';
import { mentionsOf, type ContentIndex } from '../index/index-content.ts';
import type { Place, Problem } from '../problem.ts';

function checkWords(words: string, at: Place, subject: string): Problem[] {
  return halfWidthMarks(words).map(({ offset, mark, fullWidth }) => ({
    at,
    subject,
    found: `“${words.slice(Math.max(0, offset - 6), offset + 7)}”里的半角 ${mark}`,
    expected: `全角 ${fullWidth}`,
    advice: `改为 ${fullWidth}。`,
  }));
}

/** The report's Chinese is set with full-width marks. */
export function checkPunctuation(index: ContentIndex): Problem[] {
  const { sections } = index.content;
  return [
    ...sections.flatMap(({ front }) =>
      (front.data.title ?? []).flatMap((line, at) => checkWords(line, front.place(['title', at]), '标题')),
    ),
    ...sections.flatMap(({ headings }) =>
      headings.flatMap(({ id, inlines }) =>
        inlines.flatMap(({ words, at }) => checkWords(words, at, `标题 ${id}`)),
      ),
    ),
    ...(['words', 'project', 'term'] as const).flatMap((kind) =>
      mentionsOf(index, kind).flatMap(({ inline, paragraph }) =>
        checkWords(inline.words, inline.at, `段落 ${paragraph.id}`),
      ),
    ),
  ];
}
