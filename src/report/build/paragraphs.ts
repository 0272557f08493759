import { paragraphWords, type ContentIndex } from '../index/index-content.ts';
import type { Paragraph } from '../model.ts';
import type { Block } from '../read/prose.ts';
import { firstMarks } from './note-marks.ts';
import { reportInline, type References } from './references.ts';

/** The paragraphs among these blocks, each with the id of the last heading before it. */
function underHeadings(blocks: readonly Block[]) {
  let heading: string | undefined;
  return blocks.flatMap((block) => {
    if (block.kind === 'paragraph') return [{ ...block, heading }];
    heading = block.id;
    return [];
  });
}

/** The paragraphs of all sections, in the order of the text. */
export function paragraphsOf(index: ContentIndex, refer: References): Paragraph[] {
  return index.content.sections.flatMap((source) => {
    const section = refer.section(source.front.data.id);
    const marks = firstMarks(index, source);
    return underHeadings(source.blocks).map(({ id, inlines, heading }, position): Paragraph => ({
      id,
      section,
      heading: heading === undefined ? undefined : refer.heading(heading),
      number: section.ordinal === undefined ? '' : `${section.ordinal}.${position + 1}`,
      inlines: inlines.map((inline) => reportInline(inline, refer)),
      text: paragraphWords(index, inlines),
      notes: marks.filter(({ paragraph }) => paragraph === id).map(({ note }) => refer.note(note)),
    }));
  });
}
