import { areComparable, isDefinite, parseQuantity } from '../../domain/quantity.ts';
import { templateIds } from '../../domain/template.ts';
import type { NoteRecord } from '../../schemas/note.ts';
import type { ContentIndex, Entry } from '../index/index-content.ts';
import { LATER_NUMBER } from '../index/own-numbers.ts';
import type { Problem } from '../problem.ts';

/** What is wrong with a later number: what was found, what should be, what to do; undefined where it holds. */
function fault(
  index: ContentIndex,
  { text, source, later }: NoteRecord,
): [found: string, expected: string, advice: string] | undefined {
  if (!later) {
    if (!templateIds(text).includes(LATER_NUMBER)) return undefined;
    return [
      `写了 {${LATER_NUMBER}}，没有 later`,
      'later 写明是哪个指标、后来的数是多少',
      '补上 later，或改写文字。',
    ];
  }
  const quantity = parseQuantity(later.text, index.units);
  if (!quantity || !isDefinite(quantity))
    return [`“${later.text}”`, '一个数连同单位，如 199亿元', '改正 later 的 text。'];
  if (source === undefined) return ['没有 source', 'later 的数写明出处', '补上 source，或删去 later。'];
  if (!templateIds(text).includes(LATER_NUMBER))
    return [
      `文字里没有 {${LATER_NUMBER}}`,
      `{${LATER_NUMBER}} 代表后来的数，只写一次`,
      `在文字里用 {${LATER_NUMBER}}。`,
    ];
  const report = index.quantityById.get(later.of);
  if (report && !areComparable(report, quantity))
    return [`${later.text} 与报告的 ${report.text}`, '同一单位的数', '改正 later。'];
  return undefined;
}

function checkOne(index: ContentIndex, entry: Entry<NoteRecord>): Problem[] {
  const wrong = fault(index, entry.record);
  if (!wrong) return [];
  const [found, expected, advice] = wrong;
  return [{ at: entry.at('later'), subject: `${entry.record.id} · later`, found, expected, advice }];
}

/** A number from a later source is written once, with its source, for an indicator that it can be compared with. */
export function checkLaterNumbers(index: ContentIndex): Problem[] {
  return index.notes.flatMap((entry) => checkOne(index, entry));
}
