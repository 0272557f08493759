import { numberWordsIn } from '../../domain/number-words.ts';
import { printedNumber } from '../../domain/printed-number.ts';
import { TABLE_UNITS } from '../../domain/unit/known-units.ts';
import type { KnownUnits } from '../../domain/unit/unit.ts';
import { shownWords, type Report, type ReportInline } from '../model.ts';
import type { Notice, NoticedPlace } from './notice.ts';

/** Stands for words that are accounted for, so that no number is found across them. */
const HIDDEN = '\u0000';
/** Characters of context on either side. */
const AROUND = 8;

/** Known units and those of the report's own that its indicators are printed with. */
function unitsOf({ indicators }: Report): KnownUnits {
  const printed = indicators.flatMap(({ quantity: { unit, parts } }) =>
    parts.some(({ role, text }) => role === 'unit' && text === unit.symbol)
      ? [[unit.symbol, unit] as const]
      : [],
  );
  return new Map([...printed, ...TABLE_UNITS]);
}

const unnamed = (inlines: readonly ReportInline[]) =>
  inlines.map((inline) => (inline.kind === 'indicator' ? HIDDEN : shownWords(inline))).join('');

/** The words under headings and the headings themselves, without those of indicators and the numbers of headings. */
function pieces({ sections }: Report): { readonly subject: string; readonly words: string }[] {
  return sections.flatMap(({ headings, paragraphs }) => [
    ...headings.map(({ id, words }) => ({
      subject: `小标题 ${id}`,
      words: words.slice(printedNumber(words)?.text.length ?? 0),
    })),
    ...paragraphs.map(({ id, inlines }) => ({ subject: `段落 ${id}`, words: unnamed(inlines) })),
  ]);
}

/** Numbers in the report's words that are neither an indicator nor listed as something else; undefined where there are none. */
export function noticeNumberWords(report: Report): Notice | undefined {
  const units = unitsOf(report);
  const listed = report.numerals.map(({ text }) => text).sort((a, b) => b.length - a.length);
  const places = pieces(report).flatMap(({ subject, words }): NoticedPlace[] => {
    const rest = listed.reduce((left, text) => left.replaceAll(text, HIDDEN), words);
    return numberWordsIn(rest, units).map(({ text, start, end }) => ({
      subject,
      words: text,
      context: rest.slice(Math.max(0, start - AROUND), end + AROUND).replaceAll(HIDDEN, '□'),
    }));
  });
  if (places.length === 0) return undefined;
  return {
    title: `正文里有${places.length}处数词，既不是指标，也没有列入 numerals.json`,
    places,
    advice:
      '是数的立为指标；有意不立的数量列入 numerals.json，kind 写 quantity，另写理由 reason；名称、日期等写各自的 kind。',
  };
}
