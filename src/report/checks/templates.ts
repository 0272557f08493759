import { alternatives } from '../../domain/alternatives.ts';
import { fold } from '../../domain/quantity/fold.ts';
import type { Quantity, QuantityKind } from '../../domain/quantity.ts';
import { MAGNITUDES } from '../../domain/unit/magnitudes.ts';
import { parseTemplate, templateIds } from '../../domain/template.ts';
import type { ContentIndex, Entry } from '../index/index-content.ts';
import type { Problem } from '../problem.ts';

/** Word that marks a number the editor worked out from the report's own. */
const DERIVED = '推算';
/** Kinds of quantity that are typed as numbers; 第一 and III类 are words that may mean something else. */
const REPEATABLE: readonly QuantityKind[] = ['amount', 'range', 'from-to'];

/** A number with a unit, wherever it stands. */
function typedQuantity({ units }: Pick<ContentIndex, 'units'>): RegExp {
  const magnitudes = alternatives(Object.keys(MAGNITUDES));
  return new RegExp(`\\d[\\d,.]*(?:${magnitudes})?(?:${alternatives(units.keys())})`, 'g');
}

/** What the editor types, without the placeholders. */
function typedWords(template: string): string {
  return parseTemplate(template)
    .map((part) => (part.kind === 'words' ? part.words : ' '))
    .join('');
}

function problem(
  entry: Entry<{ id: string }>,
  field: string,
  found: string,
  expected: string,
  advice: string,
): Problem {
  return {
    at: entry.at(field),
    subject: `${entry.record.id} · ${field}`,
    found,
    expected,
    advice,
  };
}

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
function checkRepeats(
  index: ContentIndex,
  entry: Entry<{ id: string }>,
  field: string,
  template: string,
  own: readonly string[],
): Problem[] {
  const names = index.content.numerals.data.numerals.map(({ text }) => text);
  const words = names.reduce((rest, name) => rest.replaceAll(name, ' '), typedWords(template));
  return [...new Set(own)].flatMap((id) => {
    const quantity = index.quantityById.get(id);
    const again = quantity && repeatedIn(words, quantity);
    return again === undefined
      ? []
      : [problem(entry, field, `写出了数字 ${again}`, `{${id}}`, `数只写一次：改写为 {${id}}。`)];
  });
}

/** Texts of the editor: no number of their own indicators typed again, and figures from elsewhere with their source. */
export function checkTemplates(index: ContentIndex): Problem[] {
  const problems: Problem[] = [];
  const typed = typedQuantity(index);
  for (const entry of index.notes) {
    const { id, title, text, source } = entry.record;
    const own = [
      ...templateIds(title + text),
      ...index.indicators.filter(({ record }) => record.notes?.includes(id)).map(({ record }) => record.id),
    ];
    const repeats = [
      ...checkRepeats(index, entry, 'title', title, own),
      ...checkRepeats(index, entry, 'text', text, own),
    ];
    problems.push(...repeats);
    const elsewhere = fold(typedWords(text)).match(typed);
    if (elsewhere && repeats.length === 0 && source === undefined && !text.includes(DERIVED)) {
      problems.push(
        problem(
          entry,
          'text',
          `报告之外的数 ${elsewhere.join('、')}`,
          `写明 source，或标明“${DERIVED}”及算法`,
          '补上出处；是推算的，写出算式。',
        ),
      );
    }
  }
  for (const entry of index.indicators) {
    const { id, name, scope } = entry.record;
    problems.push(...checkRepeats(index, entry, 'name', name, [id, ...templateIds(name)]));
    if (scope !== undefined)
      problems.push(...checkRepeats(index, entry, 'scope', scope, [id, ...templateIds(scope)]));
  }
  for (const entry of index.figures) {
    const { title, description, caption, basis, indicators, whole, labels } = entry.record;
    const own = [...indicators, ...(whole === undefined ? [] : [whole])];
    const texts = {
      title,
      description,
      caption,
      basis,
      ...Object.fromEntries(Object.entries(labels ?? {}).map(([key, label]) => [`labels · ${key}`, label])),
    };
    for (const [field, text] of Object.entries(texts)) {
      if (text !== undefined)
        problems.push(...checkRepeats(index, entry, field, text, [...own, ...templateIds(text)]));
    }
  }
  for (const entry of index.projects) {
    const { stageText } = entry.record;
    const section = index.indicators.filter((candidate) => candidate.section === entry.section);
    const own = section
      .filter(({ record }) => stageText.includes(record.text))
      .map(({ record }) => record.id);
    problems.push(...checkRepeats(index, entry, 'stageText', stageText, [...templateIds(stageText), ...own]));
  }
  return problems;
}
