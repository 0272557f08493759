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

/** 一 → 1, 十二 → 12; undefined when the words are not a number from 1 to 99. */
export function fromChineseNumber(words: string): number | undefined {
  for (let value = 1; value <= 99; value += 1) {
    if (toChineseNumber(value) === words) return value;
  }
  return undefined;
}

/** 2024 → 二〇二四: each digit by itself, as years are set on a title page. */
export function toChineseDigits(digits: string): string {
  return digits.replace(/\d/g, (found) => (found === '0' ? '〇' : digit(Number(found))));
}
