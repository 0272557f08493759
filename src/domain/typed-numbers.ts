import { fold } from './quantity/fold.ts';
import { numberWordsIn, type NumberWords } from './number-words.ts';
import type { KnownUnits } from './unit/unit.ts';

/** Digits of any width or script, grouped or with a decimal point; also ① ⅓ ². */
const DIGITS = /[\p{Nd}\p{No}](?:[\p{Nd}\p{No}]|[,，.．](?=\p{Nd}))*/gu;

/** 三个数, 两者, 三市, 第一: counts of what the sentence itself is about, and places in a row, say nothing of the report. */
const SMALL = /^第?[一二三四五六七八九两](?:\p{Script=Han}{0,2})$/u;

/** Ways of speaking of a figure or a thing that count nothing. */
const ALIKE =
  /自零起|一点一(?=\p{Script=Han})|每行?[二三四五六七八九十]+[点格竖盏层](?:一隔)?|第一位在上|一一|半个|百分之百/gu;

/** Units that measure instead of counting: a number of them is never small. */
const MEASURED = /[元亩里米吨倍成位岁%％‰度时天年月]$/u;

const isSmall = ({ text }: NumberWords) => SMALL.test(text) && !MEASURED.test(text);

/** Numbers in words of the editor's, in digits or in Chinese, in order. White space does not part a number from its unit: 175 亿元. */
export function typedNumbers(text: string, units: KnownUnits): NumberWords[] {
  const words = fold(text).replace(ALIKE, (alike) => '\u0000'.repeat(alike.length));
  const said = numberWordsIn(words, units).filter((number) => !isSmall(number));
  const covered = (offset: number) => said.some(({ start, end }) => offset >= start && offset < end);
  const digits = [...words.matchAll(DIGITS)].filter(({ index }) => !covered(index));
  return [
    ...said.map(({ start, end }) => ({ text: text.slice(start, end), start, end })),
    ...digits.map(({ 0: found, index: start }) => {
      const end = start + found.length;
      return { text: text.slice(start, end), start, end };
    }),
  ].sort((a, b) => a.start - b.start);
}
