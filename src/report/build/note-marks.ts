import type { SectionSource } from '../read/read-content.ts';

/** Where a note is first marked. */
interface NoteMark {
  readonly note: string;
  readonly paragraph: string;
  /** Number of the mark, counted within the section. */
  readonly key: number;
}

/** The first mark of each note in a section, in the order of the text. */
export function firstMarks({ paragraphs }: Pick<SectionSource, 'paragraphs'>): NoteMark[] {
  const marks = paragraphs.flatMap(({ id, inlines }) =>
    inlines.flatMap((inline) => (inline.kind === 'note' ? [{ note: inline.id, paragraph: id }] : [])),
  );
  return marks
    .filter((mark, position) => marks.findIndex(({ note }) => note === mark.note) === position)
    .map((mark, position) => ({ ...mark, key: position + 1 }));
}
