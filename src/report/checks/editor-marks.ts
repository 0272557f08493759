import { halfWidthMarks } from '../../domain/punctuation.ts';
import { editorTexts } from '../index/editor-texts.ts';
import type { ContentIndex } from '../index/index-content.ts';
import type { Problem } from '../problem.ts';
import { typedWords } from './typed-words.ts';

/** A mark between Chinese characters; others stand in names and formulas of their own: GB 3838-2002, 1:2. */
const HAN = /[\p{Script=Han}”》）]/u;

/** The editor's Chinese is set with full-width marks, as the report's is. */
export function checkEditorMarks(index: ContentIndex): Problem[] {
  return editorTexts(index).flatMap(({ entry, field, path, text }): Problem[] => {
    const words = typedWords(text);
    const wrong = halfWidthMarks(words).filter(
      ({ offset }) => HAN.test(words[offset - 1] ?? '') || HAN.test(words[offset + 1] ?? ''),
    );
    const [first] = wrong;
    if (first === undefined) return [];
    return [
      {
        at: entry.at(...path),
        subject: `${entry.record.id} · ${field}`,
        found: `“${words.slice(Math.max(0, first.offset - 6), first.offset + 7)}”里的半角 ${first.mark}`,
        expected: `全角 ${first.fullWidth}`,
        advice: `改为 ${first.fullWidth}。${wrong.length > 1 ? `这一处文字里共${wrong.length}个。` : ''}`,
      },
    ];
  });
}
