const DIGITS = ['零', '一', '二', '三', '四', '五', '六', '七', '八', '九'];

const digit = (value: number): string => DIGITS[value] ?? '';

/** 1 → 一, 12 → 十二, 20 → 二十. Whole numbers from 1 to 99. */
export function toChineseNumber(value: number): string {
  if (!Number.isInteger(value) || value < 1 || value > 99) {
    throw new RangeError(`toChineseNumber takes 1 to 99, not ${value}`);
  }
  const tens = Math.floor(value / 10);
  const ones = value % 10;
  const tensText = tens === 0 ? '' : `${tens === 1 ? '' : digit(tens)}十`;
  return tensText + (ones === 0 ? '' : digit(ones));
}

const ONE = '[一二三四五六七八九]';
const COUNT = '[一二两三四五六七八九]';
const TENS = `${ONE}?十${ONE}?`;
const HUNDREDS = `${COUNT}?百(?:零${ONE}|${TENS})?`;
const THOUSANDS = `${COUNT}?千(?:零${ONE}|零?${TENS}|${HUNDREDS})?`;
const BELOW_TEN_THOUSAND = `${THOUSANDS}|${HUNDREDS}|${TENS}|${COUNT}`;
const NUMBER = new RegExp(
  `^(?:(?<yi>${BELOW_TEN_THOUSAND})?亿)?(?:零?(?<wan>${BELOW_TEN_THOUSAND})?万)?(?<zero>零)?(?<rest>${BELOW_TEN_THOUSAND})?$`,
);

/** 三千零五十 → 3050: words below 一万, a unit without a digit before it counting once (百, 十二). */
function valueBelowTenThousand(words: string): number {
  let sum = 0;
  let ones = 0;
  for (const word of words) {
    const unit = { 十: 10, 百: 100, 千: 1000 }[word];
    if (unit === undefined) ones = word === '两' ? 2 : DIGITS.indexOf(word);
    else {
      sum += (ones === 0 ? 1 : ones) * unit;
      ones = 0;
    }
  }
  return sum + ones;
}

/** 十二 → 12, 两千零五 → 2005, 百 → 100, 零 → 0; undefined for words that are no whole number below 一万亿, or say it short (三万五). */
export function fromChineseNumber(words: string): number | undefined {
  if (words === '零') return 0;
  const found = NUMBER.exec(words)?.groups;
  if (!found || words === '') return undefined;
  // 百 and 千 count once without a digit only at the beginning: 百万, but not 一千百.
  if (/[千万亿]零?百|[万亿]零?千/.test(words)) return undefined;
  // 零 stands for a gap: 一万零一百, but 一万一千.
  if (/[万亿]零.千/.test(words)) return undefined;
  const { yi, wan, zero, rest } = found;
  const hasYi = words.includes('亿');
  const hasWan = words.includes('万');
  if (zero !== undefined && (rest === undefined || !(hasYi || hasWan))) return undefined;
  if (rest?.length === 1 && zero === undefined && (hasYi || hasWan) && !/[十百千]/.test(rest))
    return undefined;
  const part = (present: boolean, count: string | undefined) =>
    present ? (count === undefined ? 1 : valueBelowTenThousand(count)) : 0;
  return (
    part(hasYi, yi) * 1e8 + part(hasWan, wan) * 1e4 + (rest === undefined ? 0 : valueBelowTenThousand(rest))
  );
}

/** 2024 → 二〇二四: each digit by itself, as years are set on a title page. */
export function toChineseDigits(digits: string): string {
  return digits.replace(/\d/g, (found) => (found === '0' ? '〇' : digit(Number(found))));
}
