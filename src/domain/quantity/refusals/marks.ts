import { MOST_DIGITS } from '../../exact.ts';
import { quoted } from '../../punctuation.ts';
import { at, DIGITS } from '../numeral.ts';
import { LEFT_OUT, type Reason } from './refusal.ts';

const shortened = (words: string) =>
  words.length > 20 ? `${words.slice(0, 20)}…（共${words.length}个字）` : words;

const tooLong: Reason = ({ text, folded }) => {
  const long = folded.match(/\d[\d.,，]*/g)?.find((number) => number.replace(/\D/g, '').length > MOST_DIGITS);
  if (long === undefined && text.length <= 60) return undefined;
  return {
    found: `“${shortened(text)}”`,
    expected: `不超过${MOST_DIGITS}位的数，连单位不超过60个字`,
    advice: '检查是否多写了；text 只写一个数。',
  };
};

const blanks: Reason = ({ text }) =>
  /\d[ \u00A0\u2009\u202F]\d{3}(?!\d)/.test(text) || !/\s/.test(text)
    ? undefined
    : { found: `“${text}”里有空格`, expected: '数、单位和限定词紧挨着', advice: '删去空格。' };

const sentenceMarks: Reason = ({ text }) => {
  const mark = /[。；：、！？（）()“”"《》;:!?]|(?<!\d)[,，]|[,，](?!\d)/.exec(text)?.[0];
  return mark === undefined
    ? undefined
    : {
        found: `${quoted(text)}里有${quoted(mark)}`,
        expected: '一个数、它的单位和紧邻的限定词，不带句中的标点',
        advice: `${quoted(mark)}留在正文里；两个数立为两个指标。`,
      };
};

const zeroFirst: Reason = ({ text, folded }) => {
  const number = /(?<![\d.,， \u00A0\u2009\u202F])0\d[\d.]*/.exec(folded)?.[0];
  return number === undefined
    ? undefined
    : {
        found: `“${text}”里的 ${number} 以零开头`,
        expected: `${number.replace(/^0+(?=\d)/, '')}，前面没有多余的零`,
        advice: '照报告改正；是编号、日期的，列入 numerals.json。',
      };
};

const groups: Reason = ({ text, folded }) => {
  const numbers = folded.match(/\.?\d[\d.,， \u00A0\u2009\u202F]*\d|\.\d/g) ?? [];
  const wrong = numbers.find((number) => at(DIGITS, number, 0)?.[0] !== number);
  return wrong === undefined
    ? undefined
    : {
        found: `“${text}”里的 ${wrong}`,
        expected: '小数点至多一个，前面有数；分节号每三位一个，前后用同一种（1,234,567.8）',
        advice: `照报告改正。${LEFT_OUT}`,
      };
};

/** Reasons in the marks and digits themselves. */
export const MARK_REASONS: readonly Reason[] = [tooLong, sentenceMarks, blanks, zeroFirst, groups];
