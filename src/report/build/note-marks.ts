import type { ContentIndex } from '../index/index-content.ts';
import type { SectionSource } from '../read/read-content.ts';

/** Where a note is first marked. */
interface NoteMark {
  readonly note: string;
  readonly paragraph: string;
  /** Number of the mark, counted within the section: notes with one title share it. */
  readonly key: number;
}

/** The first mark of each note in a section, in the order of the text. */
export function firstMarks(
  { notes }: Pick<ContentIndex, 'notes'>,
  { paragraphs }: Pick<SectionSource, 'paragraphs'>,
): NoteMark[] {
  const marks = paragraphs.flatMap(({ id, inlines }) =>
    inlines.flatMap((inline) => (inline.kind === 'note' ? [{ note: inline.id, paragraph: id }] : [])),
  );
  const titleOf = (id: string) => notes.find(({ record }) => record.id === id)?.record.title ?? id;
  const titles = [...new Set(marks.map(({ note }) => titleOf(note)))];
  return marks
    .filter((mark, position) => marks.findIndex(({ note }) => note === mark.note) === position)
    .map((mark) => ({ ...mark, key: titles.indexOf(titleOf(mark.note)) + 1 }));
}
