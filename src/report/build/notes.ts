import type { ContentIndex } from '../index/index-content.ts';
import { byId, type Note, type Paragraph } from '../model.ts';
import { firstMarks } from './note-marks.ts';
import { editorText, type References } from './references.ts';
import { Shells } from './shell.ts';
import { LATER_NUMBER } from '../index/own-numbers.ts';

const LATER = ['title', 'text', 'key', 'paragraph'] as const;
type Later = (typeof LATER)[number];

/** The notes, still without what refers to indicators and paragraphs. */
export function noteShells({ notes }: ContentIndex): Shells<Note, Later> {
  return new Shells<Note, Later>(
    LATER,
    notes.map(({ record }) => ({
      id: record.id,
      kind: record.kind,
      source: record.source,
      sic: record.sic === true,
    })),
  );
}

/** Gives the notes their words and the place of their first mark. */
export function fillNotes(
  index: ContentIndex,
  shells: Shells<Note, Later>,
  refer: References,
  paragraphs: readonly Paragraph[],
): void {
  const marks = new Map(
    index.content.sections
      .flatMap((section) => firstMarks(index, section))
      .map(({ note, ...mark }) => [note, mark] as const),
  );
  for (const { record } of index.notes) {
    const mark = marks.get(record.id);
    const own = new Map(record.later === undefined ? [] : [[LATER_NUMBER, record.later.text]]);
    shells.fill(record.id, {
      title: editorText(record.title, refer),
      text: editorText(record.text, refer, own),
      key: mark?.key,
      paragraph: mark && byId(paragraphs, mark.paragraph),
    });
  }
}
