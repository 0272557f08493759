import { MAGNITUDES } from '../../unit/magnitudes.ts';
import { fromChineseNumber } from '../../chinese-number.ts';
import { LEFT_OUT, type Reason } from './refusal.ts';

const DATE =
  /^(?:公元)?(?:(?:19|20)\d\d|二〇\S{2})年(?:度|初|底|\d{1,2}月.*)?$|^\d{1,2}月(?:份|初|底|\d{1,2}日)?$|^\d{1,2}日$|^(?:19|20)\d\d[至到—~-](?:19|20)\d\d年$/;

const date: Reason = ({ text, folded }) =>
  DATE.test(folded)
    ? {
        found: `“${text}”是日期`,
        expected: '数量；多少年写作“5年”，多少个月写作“3个月”',
        advice: '日期列入 numerals.json，kind 为 date。',
      }
    : undefined;

const fromLast: Reason = ({ text }) =>
  text.includes('倒数')
    ? {
        found: `“${text}”`,
        expected: '从前面数起的位次（第三）',
        advice: `倒数的位次不能当作位次比较。${LEFT_OUT}`,
      }
    : undefined;

const WORDS = '零一二两三四五六七八九十';

const mixed: Reason = ({ text, folded }) =>
  new RegExp(`\\d[${WORDS}]|[${WORDS}百千万亿]\\d`).test(folded.replace(/\d[百千万亿]+\d/g, ''))
    ? {
        found: `“${text}”把数字和汉字数词混在一个数里`,
        expected: '一个数只用一种写法（30家、三十家、3万家）',
        advice: `照报告改正。${LEFT_OUT}`,
      }
    : undefined;

/** 174亿亿元, 3亿5000万元; 12万千瓦时 has one magnitude and a unit that begins like another. */
const magnitudes: Reason = ({ text, folded, units }) => {
  const compound = /\d[百千万亿]+\d[\d.]*[百千万亿]?|\d[百千万亿]+[余多几来][百千万亿]+/.exec(folded)?.[0];
  const { 0: run = '', index = 0 } = /(?<=\d[余多几来]?)[百千万亿]{2,}/.exec(folded) ?? {};
  const isUnit = [...units.keys()].some(
    (symbol) => /^[百千万亿]/.test(symbol) && folded.startsWith(symbol, index + run.length - 1),
  );
  if (compound === undefined && (run === '' || run in MAGNITUDES || isUnit)) return undefined;
  return {
    found: `“${text}”里有两个数量级（${compound ?? run}）`,
    expected: '一个数一个数量级（3.5亿元、35000万元）',
    advice: `照报告改正。${LEFT_OUT}`,
  };
};

const shortNumber: Reason = ({ text, folded }) => {
  const run = new RegExp(`[${WORDS}百千万亿点]{2,}`).exec(folded)?.[0];
  if (run === undefined || /\d/.test(folded) || folded.includes('分之')) return undefined;
  return fromChineseNumber(run) !== undefined
    ? undefined
    : {
        found: `“${text}”里的“${run}”不是完整的数词`,
        expected: '逐位写全的数词（一百二十、一百零二、三万五千）',
        advice: `照报告改正。${LEFT_OUT}`,
      };
};

const share: Reason = ({ text, folded }) =>
  /^[^\d]*\d+\/\d+\D*$/.test(folded) || folded.includes('分之')
    ? {
        found: `“${text}”`,
        expected: '分母不为零、分子小于分母的分数（1/3、三分之二），或百分之几',
        advice: '照报告改正；不是分数的，列入 numerals.json。',
      }
    : undefined;

/** Reasons in how the number is said. */
export const NUMBER_REASONS: readonly Reason[] = [date, fromLast, magnitudes, mixed, share, shortNumber];
