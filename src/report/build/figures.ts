import type { ContentIndex } from '../index/index-content.ts';
import { byId, type Figure } from '../model.ts';
import { dataOf } from './drawn-data.ts';
import { editorText, type References } from './references.ts';
import { templateWords } from './template-words.ts';

/** The figures of all sections, in the order of the text. */
export function figuresOf(index: ContentIndex, refer: References): Figure[] {
  const records = index.figures.map(({ record }) => record);
  return index.content.sections.flatMap((source) => {
    const section = refer.section(source.front.data.id);
    return source.figures.map(({ id }, position): Figure => {
      const record = byId(records, id);
      const basis = record.basis === undefined ? [] : editorText(record.basis, refer);
      return {
        id,
        kind: record.kind,
        section,
        number: section.ordinal === undefined ? '' : `${section.ordinal}-${position + 1}`,
        title: editorText(record.title, refer),
        description: editorText(record.description, refer),
        caption: [...(record.caption === undefined ? [] : editorText(record.caption, refer)), ...basis],
        basis,
        data: dataOf(record, refer.indicator, (template) => templateWords(index, template)),
        whole: record.whole === undefined ? undefined : refer.indicator(record.whole),
        notes: (record.notes ?? []).map(refer.note),
      };
    });
  });
}
