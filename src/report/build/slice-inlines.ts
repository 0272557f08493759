import type { Span } from '../../domain/clause.ts';
import { shownWords, type ReportInline } from '../model.ts';

/** The inlines that fall into a span of the paragraph's words; note marks inside it are kept. */
export function sliceInlines(inlines: readonly ReportInline[], span: Span): ReportInline[] {
  let end = 0;
  return inlines.flatMap((inline): ReportInline[] => {
    const start = end;
    end += shownWords(inline).length;
    if (inline.kind === 'note') return start > span.start && start <= span.end ? [inline] : [];
    if (end <= span.start || start >= span.end) return [];
    if (inline.kind !== 'words') return [inline];
    return [{ kind: 'words', words: inline.words.slice(Math.max(0, span.start - start), span.end - start) }];
  });
}
