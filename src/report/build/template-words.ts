import { fillTemplate } from '../../domain/template.ts';
import type { ContentIndex } from '../index/index-content.ts';

/** A template as plain words, the numbers it names filled in as the report prints them. */
export function templateWords(
  { indicatorById }: Pick<ContentIndex, 'indicatorById'>,
  template: string,
): string {
  return fillTemplate(template, (id) => {
    const entry = indicatorById.get(id);
    if (!entry) throw new Error(`No indicator has the id ${id}`);
    return entry.record.text;
  });
}
