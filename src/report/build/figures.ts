import type { KindValues } from '../../figures/kinds/kinds-by-name.ts';
import { ownFields } from '../../figures/kinds/kinds-by-name.ts';
import type { ContentIndex } from '../index/index-content.ts';
import { byId, type Figure } from '../model.ts';
import { dataOf, numbersOf, saidSums } from './drawn-data.ts';
import { editorText, type References } from './references.ts';

/** The figures of all sections, in the order of the text. */
export function figuresOf(index: ContentIndex, refer: References): Figure[] {
  const records = index.figures.map(({ record }) => record);
  return index.content.sections.flatMap((source) => {
    const section = refer.section(source.front.data.id);
    return source.figures.map(({ id }, position): Figure => {
      const record = byId(records, id);
      const own = numbersOf(index, record);
      const text = (template: string | undefined) =>
        template === undefined ? [] : editorText(template, refer, own);
      const basis = text(record.basis);
      const fields: KindValues = ownFields(record);
      return {
        id,
        kind: record.kind,
        section,
        number: `${section.ordinal ?? 0}-${position + 1}`,
        title: text(record.title),
        scale: text(record.scale),
        description: text(record.description),
        caption: [...text(record.caption), ...basis],
        basis,
        data: dataOf(index, record, refer),
        sums: saidSums(index, record, refer),
        own: fields,
        whole: record.whole === undefined ? undefined : refer.indicator(record.whole),
        notes: (record.notes ?? []).map(refer.note),
      };
    });
  });
}
