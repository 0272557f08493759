import { fold } from '../../domain/quantity/fold.ts';
import type { Quantity, QuantityKind } from '../../domain/quantity.ts';
import { templateIds } from '../../domain/template.ts';
import type { EditorText } from '../index/editor-texts.ts';
import type { ContentIndex } from '../index/index-content.ts';
import type { Problem } from '../problem.ts';
import { typedWords } from './typed-words.ts';

/** Kinds of quantity that are typed as numbers; 第一 and III类 are words that may mean something else. */
const REPEATABLE: readonly QuantityKind[] = ['amount', 'range', 'from-to'];

const withoutGroups = (number: string) => number.replace(/[,，]/g, '');

/** The number of a quantity that `words` say again: in digits by its value, in words with its unit (十万人). */
function repeatedIn(words: string, { kind, parts }: Quantity): string | undefined {
  if (!REPEATABLE.includes(kind)) return undefined;
  const numbers = parts.flatMap(({ role, text }) => (role === 'number' ? [fold(text)] : []));
  const digits = numbers.filter((number) => /\d/.test(number)).map(withoutGroups);
  if (digits.length > 0) {
    const typed = new Set(
      fold(words)
        .match(/\d[\d,，]*(?:\.\d+)?/g)
        ?.map(withoutGroups),
    );
    return digits.find((number) => typed.has(number));
  }
  const said = parts.filter(({ role }) => role !== 'before' && role !== 'after');
  const text = said.map((part) => part.text).join('');
  return words.includes(text) ? text : undefined;
}

/** A number of the report is never typed again: the text names it as `{id}`. Digits of listed names (天歌1号) are no numbers. */
export function repeatsIn(
  index: ContentIndex,
  { entry, field, path, text }: Pick<EditorText, 'entry' | 'field' | 'path' | 'text'>,
  about: readonly string[],
): Problem[] {
  const names = index.content.numerals.data.numerals.map((numeral) => numeral.text);
  const words = names.reduce((rest, name) => rest.replaceAll(name, ' '), typedWords(text));
  return [...new Set(about)].flatMap((id): Problem[] => {
    const quantity = index.quantityById.get(id);
    const again = quantity && repeatedIn(words, quantity);
    if (again === undefined) return [];
    return [
      {
        at: entry.at(...path),
        subject: `${entry.record.id} · ${field}`,
        found: `写出了数字 ${again}`,
        expected: `{${id}}`,
        advice: `数只写一次：改写为 {${id}}。`,
      },
    ];
  });
}

/** Status words of a project say no number of an indicator again. */
export function checkStatusNumbers(index: ContentIndex): Problem[] {
  return index.projects.flatMap((entry) => {
    const { stageText } = entry.record;
    const said = index.indicators
      .filter(({ record, section }) => section === entry.section && stageText.includes(record.text))
      .map(({ record }) => record.id);
    const place = { entry, field: 'stageText', path: ['stageText'], text: stageText };
    return repeatsIn(index, place, [...templateIds(stageText), ...said]);
  });
}
