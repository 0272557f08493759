import { plainText, type Figure } from '../../report/model.ts';

/** The sums that the words of a figure rest on, as a reader can check them: 推算：600人 ÷ 80人 = 7.5倍。 Empty where there are none. */
export function sumsText({ sums }: Figure): string {
  if (sums.length === 0) return '';
  return `推算：${sums.map(({ sum = [], stated }) => `${plainText(sum)} = ${stated}`).join('；')}。`;
}
