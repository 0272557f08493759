import { paragraphWords, type ContentIndex } from '../index/index-content.ts';
import type { Paragraph } from '../model.ts';
import { firstMarks } from './note-marks.ts';
import { reportInline, type References } from './references.ts';

/** The paragraphs of all sections, in the order of the text. */
export function paragraphsOf(index: ContentIndex, refer: References): Paragraph[] {
  return index.content.sections.flatMap((source) => {
    const section = refer.section(source.front.data.id);
    const marks = firstMarks(source);
    return source.paragraphs.map(({ id, inlines }, position): Paragraph => ({
      id,
      section,
      number: section.ordinal === undefined ? '' : `${section.ordinal}.${position + 1}`,
      inlines: inlines.map((inline) => reportInline(inline, refer)),
      text: paragraphWords(index, inlines),
      notes: marks.filter(({ paragraph }) => paragraph === id).map(({ note }) => refer.note(note)),
    }));
  });
}
