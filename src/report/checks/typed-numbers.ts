import { oncePerText } from '../../domain/once.ts';
import { templateIds } from '../../domain/template.ts';
import { typedNumbers } from '../../domain/typed-numbers.ts';
import { editorTexts, type EditorText } from '../index/editor-texts.ts';
import type { ContentIndex } from '../index/index-content.ts';
import { periodOf, reportPeriod } from '../index/period-of.ts';
import type { Problem } from '../problem.ts';
import { repeatsIn } from './repeated-numbers.ts';
import { typedWords } from './typed-words.ts';

/** Stands for words that are accounted for, so that no number is found across them. */
const HIDDEN = '\u0000';

/** Words with a number that may stand in a text: listed names and dates, the periods of what it is about, its own sums. */
function accounted(index: ContentIndex, { entry, text, about }: EditorText): string[] {
  const facts = [...about, ...templateIds(text)].flatMap((id) => index.indicatorById.get(id) ?? []);
  const derived = index.notes.find((note) => note.record.id === entry.record.id)?.record.derived ?? [];
  return [
    ...index.content.numerals.data.numerals.map((numeral) => numeral.text),
    ...facts.map(({ record, section }) => periodOf(index, record, section).text),
    reportPeriod(index).text,
    ...derived.map((sum) => sum.text),
  ].sort((a, b) => b.length - a.length);
}

/** A year that a note speaks of is no number of the report's: 2023年的数，报告没有说. */
const YEAR = /(?:19|20)\d\d年/g;

function withoutYears({ text, field }: EditorText): string {
  const words = typedWords(text);
  return field === 'text' ? words.replace(YEAR, HIDDEN) : words;
}

/** The words of a section that are no indicator's: its names are the report's own. */
function ownWords({ content }: ContentIndex, id: string): string {
  const section = content.sections.find(({ front }) => front.data.id === id);
  return (section?.paragraphs ?? [])
    .flatMap(({ inlines }) => inlines)
    .map((inline) => ('words' in inline ? inline.words : HIDDEN))
    .join('');
}

/** Every number in a text of the editor's is an indicator, named as such, or a listed word, a derived number, or from the source it names. */
export function checkTypedNumbers(index: ContentIndex): Problem[] {
  const numbersIn = (words: string) => typedNumbers(words, index.units).map(({ text }) => text);
  const ownNumbers = oncePerText((section) => new Set(numbersIn(ownWords(index, section))));
  return editorTexts(index).flatMap((one): Problem[] => {
    const repeats = repeatsIn(index, one, [...one.about, ...templateIds(one.text)]);
    if (repeats.length > 0 || one.hasSource) return repeats;
    const words = accounted(index, one).reduce(
      (rest, known) => rest.replaceAll(known, HIDDEN),
      withoutYears(one),
    );
    const typed = numbersIn(words);
    if (typed.length === 0) return [];
    const own = ownNumbers(one.entry.section ?? '');
    const found = typed.filter((number) => !own.has(number));
    if (found.length === 0) return [];
    const isNote = index.notes.some(({ record }) => record.id === one.entry.record.id);
    return [
      {
        at: one.entry.at(...one.path),
        subject: `${one.entry.record.id} · ${one.field}`,
        found: `写出了数 ${found.join('、')}`,
        expected: `报告的数写 {标识}；名称、日期列入 numerals.json${isNote ? '；别处的数写明 source；推算的写入 derived' : ''}`,
        advice: '报告的数只写一次，这里改写为 {标识}；不是数的，列入 numerals.json。',
      },
    ];
  });
}
