import { CHANGED } from '../from-to.ts';
import { parseQuantity } from '../parse.ts';
import { areComparable } from '../values.ts';
import type { Quantity } from '../quantity.ts';
import type { Reason, Unread } from './refusal.ts';

/** The two ends of what looks like a range, where each is a quantity. */
function endsOf({ text, units, given }: Unread): [Quantity, Quantity] | undefined {
  for (const { 0: mark, index } of text.matchAll(/——|[至到—–~～〜-]/g)) {
    if (index === 0) continue;
    const [first, second] = [text.slice(0, index), text.slice(index + mark.length)];
    const high = parseQuantity(second, units, given);
    const low =
      parseQuantity(first, units, given) ??
      (high &&
        (parseQuantity(first + high.magnitude + high.unit.symbol, units) ??
          parseQuantity(first + high.unit.symbol, units)));
    if (low && high) return [low, high];
  }
  return undefined;
}

const range: Reason = (unread) => {
  const ends = endsOf(unread);
  if (!ends) return undefined;
  const [low, high] = ends;
  if (!areComparable(low, high))
    return {
      found: `“${unread.text}”的两端单位不同（${low.unit.symbol}、${high.unit.symbol}）`,
      expected: '同一种量的两个数',
      advice: '照报告改正；是两个数的，立为两个指标。',
    };
  if (low.value === null || high.value === null || low.qualifiers.length + high.qualifiers.length > 1)
    return {
      found: `“${unread.text}”的两端不是两个确定的数`,
      expected: '两个数之间的范围（3%至5%），只在前面或后面带一个近似词',
      advice: '照报告改正；是两个数的，立为两个指标。',
    };
  return {
    found: `“${unread.text}”的前一个数不小于后一个`,
    expected: '范围由小到大（3%至5%）',
    advice: '照报告改正；说的是变化，就连“由”“到”一起写（由5%降到3%）。',
  };
};

const change: Reason = ({ text }) =>
  /^[由从]/.test(text) || (CHANGED.test(text) && /[到至为]/.test(text))
    ? {
        found: `“${text}”`,
        expected: '由一个数到另一个数，两端都有单位，量相同，数不等（由2%提高到3%、由5天压缩至1天）',
        advice: '两端和中间的词照报告写全；只有一端的，text 只写那个数。',
      }
    : undefined;

/** Reasons in words with two numbers. */
export const END_REASONS: readonly Reason[] = [range, change];
