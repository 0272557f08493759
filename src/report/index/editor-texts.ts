import { templateIds } from '../../domain/template.ts';
import type { ContentIndex, Entry } from './index-content.ts';
import { LATER_NUMBER, operandsOf, ownNumbers } from './own-numbers.ts';

/** A text of the editor's, with the record and field it stands in. */
export interface EditorText {
  readonly entry: Entry<{ readonly id: string }>;
  readonly field: string;
  /** Way to the text within its record. */
  readonly path: readonly PropertyKey[];
  readonly text: string;
  /** True where `{id}` stands for an indicator. */
  readonly names: boolean;
  /** Indicators that the record is about; those that the text names come on top. */
  readonly about: readonly string[];
  /** Names that stand for a number of the record's own. */
  readonly own: ReadonlySet<string>;
  /** Whether the record says where numbers from outside the report come from. */
  readonly hasSource: boolean;
}

type Texts = Readonly<Record<string, string | undefined>>;
type Shared = Pick<EditorText, 'entry' | 'names' | 'about' | 'hasSource'> & Partial<Pick<EditorText, 'own'>>;

const NONE: ReadonlySet<string> = new Set();

function textsOf(shared: Shared, fields: Texts): EditorText[] {
  return Object.entries(fields).flatMap(([field, text]) =>
    text === undefined ? [] : [{ own: NONE, ...shared, field, path: [field], text }],
  );
}

function figureTexts(index: ContentIndex): EditorText[] {
  return index.figures.flatMap((entry) => {
    const { record } = entry;
    const { title, scale, description, caption, basis, labels = {}, details = {}, derived = [] } = record;
    const about = [
      ...(record.indicators ?? []),
      ...(record.whole === undefined ? [] : [record.whole]),
      ...derived.flatMap(operandsOf),
    ];
    const own = new Set(ownNumbers(index, record).keys());
    const shared = { entry, names: true, about, own, hasSource: false };
    const byId = (field: string, words: Readonly<Record<string, string>>) =>
      Object.entries(words).map(([key, text]) => ({
        ...shared,
        field: `${field} · ${key}`,
        path: [field, key],
        text,
      }));
    return [
      ...textsOf(shared, { title, scale, description, caption, basis }),
      ...byId('labels', labels),
      ...byId('details', details),
      ...derived.map(({ label: text }, at) => ({
        ...shared,
        field: 'derived · label',
        path: ['derived', at, 'label'],
        text,
      })),
    ];
  });
}

function noteTexts({ notes, indicators }: ContentIndex): EditorText[] {
  return notes.flatMap((entry) => {
    const { id, title, text, source } = entry.record;
    const about = [
      ...templateIds(title + text),
      ...indicators.filter(({ record }) => record.notes?.includes(id)).map(({ record }) => record.id),
    ];
    const own = new Set([LATER_NUMBER]);
    return textsOf({ entry, names: true, about, own, hasSource: source !== undefined }, { title, text });
  });
}

/** Every text that the editor writes about the report, in the order of the records. Words of the report's own are none. */
export function editorTexts(index: ContentIndex): EditorText[] {
  return [
    ...index.indicators.flatMap((entry) => {
      const { id, name, scope } = entry.record;
      return textsOf({ entry, names: true, about: [id], hasSource: false }, { name, scope });
    }),
    ...index.projects.flatMap((entry) =>
      textsOf({ entry, names: false, about: [], hasSource: false }, { name: entry.record.name }),
    ),
    ...figureTexts(index),
    ...noteTexts(index),
    ...index.terms.flatMap((entry) => {
      const { term, meaning, authority } = entry.record;
      const shared: Shared = { entry, names: false, about: [], hasSource: true };
      return textsOf(shared, { term, meaning, authority });
    }),
  ];
}

/** Every text in which `{id}` stands for an indicator: the editor's, and the status words of projects. */
export function namingTexts(
  index: ContentIndex,
): Pick<EditorText, 'entry' | 'field' | 'path' | 'text' | 'own'>[] {
  return [
    ...editorTexts(index).filter(({ names }) => names),
    ...index.projects.map((entry) => ({
      entry,
      field: 'stageText',
      path: ['stageText'],
      text: entry.record.stageText,
      own: NONE,
    })),
  ];
}
