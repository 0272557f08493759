import { fillTemplate } from '../../domain/template.ts';
import type { ContentIndex } from '../index/index-content.ts';
import type { OwnNumbers } from './references.ts';

/** A template as plain words, the numbers it names filled in as the report prints them. */
export function templateWords(
  { indicatorById }: Pick<ContentIndex, 'indicatorById'>,
  template: string,
  own: OwnNumbers = new Map(),
): string {
  return fillTemplate(template, (id) => {
    const number = own.get(id);
    if (number !== undefined) return number;
    const entry = indicatorById.get(id);
    if (!entry) throw new Error(`No indicator has the id ${id}`);
    return entry.record.text;
  });
}
