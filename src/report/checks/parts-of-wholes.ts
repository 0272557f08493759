import { areComparable, compareQuantities, isDefinite } from '../../domain/quantity.ts';
import type { ContentIndex } from '../index/index-content.ts';
import type { Problem } from '../problem.ts';

/** The way from an indicator to its wholes, up to the first that comes again. */
function wayUp({ indicatorById }: ContentIndex, id: string): string[] {
  const way = [id];
  for (;;) {
    const next = indicatorById.get(way.at(-1) ?? '')?.record.partOf;
    if (next === undefined) return way;
    way.push(next);
    if (way.indexOf(next) < way.length - 1) return way;
  }
}

/** A part is no whole of its own whole, and not larger than it. */
export function checkPartsOfWholes(index: ContentIndex): Problem[] {
  return index.indicators.flatMap((entry): Problem[] => {
    const { id, partOf } = entry.record;
    if (partOf === undefined) return [];
    const problem = (found: string, expected: string, advice: string): Problem[] => [
      { at: entry.at('partOf'), subject: `${id} · partOf`, found, expected, advice },
    ];
    const way = wayUp(index, id);
    if (way.length > 1 && way.at(-1) === id) {
      // Told once, at the first of the circle.
      const first = index.indicators.find(({ record }) => way.includes(record.id))?.record.id;
      if (first !== id) return [];
      return problem(way.join(' → '), '部分指向总数，不回到自己', '删去其中不成立的 partOf。');
    }
    const [part, whole] = [index.quantityById.get(id), index.quantityById.get(partOf)];
    if (!part || !whole || !isDefinite(part) || !isDefinite(whole) || !areComparable(part, whole)) return [];
    if (compareQuantities(part, whole) <= 0) return [];
    return problem(
      `部分 ${part.text} 大于总数 ${whole.text}`,
      '部分不大于总数',
      '改正 partOf；报告没有说它是其中一部分，就删去。',
    );
  });
}
