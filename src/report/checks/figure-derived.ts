import { resultOf } from '../../domain/derive.ts';
import { derivedId, type FigureRecord } from '../../figures/figure-schema.ts';
import type { DrawnQuantity, Refuse } from '../../figures/kinds/kind.ts';
import type { ContentIndex } from '../index/index-content.ts';
import { sumOf } from '../index/own-numbers.ts';

const ONE_SUM = 'plus（可带 minus）、times、ratio 三者之一';

/** Numbers that are worked out: those that are drawn. What cannot be worked out is told, of those that are only said too. */
export function checkDerived(
  index: ContentIndex,
  { derived = [] }: FigureRecord,
  refuse: Refuse,
): DrawnQuantity[] {
  return derived.flatMap((one, position) => {
    const { label, plus, minus, times, ratio, said } = one;
    const ways = [plus, times, ratio].filter((way) => way !== undefined).length;
    if (ways !== 1 || (minus && !plus)) {
      refuse('derived', `“${label}”写了${ways}种算法`, ONE_SUM, '一个数只写一种算法。');
      return [];
    }
    const id = derivedId(one, position);
    if (index.indicatorById.has(id)) {
      refuse('derived', `${id} 已是指标的标识`, '只在这张图里用的名字', '换一个 id。');
      return [];
    }
    const quantity = resultOf(sumOf(index, one), index.units);
    if (!quantity) {
      const expected = times
        ? '个数乘一个确定的数，或乘“……以上”'
        : ratio
          ? '同一种量、没有限定词的两个数，除得的倍数不超过两位小数'
          : '同一单位、没有限定词的数相加减，结果不小于零';
      refuse('derived', `“${label}”无法算出`, expected, '改正算式，或删去这一项。');
      return [];
    }
    return said ? [] : [{ id, quantity }];
  });
}
