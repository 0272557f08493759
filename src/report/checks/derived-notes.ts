import { Exact } from '../../domain/exact.ts';
import {
  areComparable,
  baseValueOf,
  isDefinite,
  parseQuantity,
  type Quantity,
} from '../../domain/quantity.ts';
import type { NoteRecord } from '../../schemas/note.ts';
import type { ContentIndex, Entry } from '../index/index-content.ts';
import type { Problem } from '../problem.ts';

/** Word that marks a number the editor worked out from the report's own. */
export const DERIVED = '推算';

type Sum = NonNullable<NoteRecord['derived']>[number];

function quantities({ quantityById }: ContentIndex, ids: readonly string[]): Quantity[] {
  return ids.flatMap((id) => quantityById.get(id) ?? []);
}

/** What is wrong with a sum: what was found and what should be; undefined where it holds. */
function fault(
  index: ContentIndex,
  { text, plus, minus = [] }: Sum,
): [found: string, expected: string] | undefined {
  const result = parseQuantity(text, index.units);
  if (!result || !isDefinite(result)) return [`“${text}”`, '一个数连同单位，如 20个'];
  const [added, taken] = [quantities(index, plus), quantities(index, minus)];
  const all = [...added, ...taken];
  const other = all.find(
    (one) => !isDefinite(one) || one.qualifiers.length > 0 || !areComparable(one, result),
  );
  if (other) return [`${other.text} 不能与 ${text} 相加减`, '单位相同、没有“近”“以上”之类限定的数'];
  const sum = (list: readonly Quantity[]) =>
    list.reduce((total, one) => total.plus(baseValueOf(one) ?? 0), new Exact(0));
  const total = sum(added).minus(sum(taken));
  if (total.equals(baseValueOf(result) ?? 0)) return undefined;
  const sign = (list: readonly Quantity[], mark: string) =>
    list.map((one) => ` ${mark} ${one.text}`).join('');
  return [`“${text}”`, `${(sign(added, '+') + sign(taken, '−')).slice(3)} 的结果`];
}

function checkOne(index: ContentIndex, entry: Entry<NoteRecord>): Problem[] {
  const { id, text, derived = [] } = entry.record;
  return derived.flatMap((sum, at): Problem[] => {
    const problem = (found: string, expected: string, advice: string): Problem[] => [
      { at: entry.at('derived', at), subject: `${id} · derived`, found, expected, advice },
    ];
    if (!text.includes(sum.text))
      return problem(`“${sum.text}”`, '注释文字里有的数', '照注释改写，或删去这一项。');
    if (!text.includes(DERIVED))
      return problem(
        `“${sum.text}”没有标明${DERIVED}`,
        `文字里有“${DERIVED}”二字`,
        `在注释里写明是${DERIVED}。`,
      );
    const wrong = fault(index, sum);
    return wrong ? problem(...wrong, '改正 text、plus 或 minus。') : [];
  });
}

/** A number that a note works out from the report's own is what its sum gives. */
export function checkDerivedNotes(index: ContentIndex): Problem[] {
  return index.notes.flatMap((entry) => checkOne(index, entry));
}
