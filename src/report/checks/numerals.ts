import { printedNumber } from '../../domain/printed-number.ts';
import { KIND_NAMES } from '../index/claims.ts';
import { headingWords, inlineWords, type ContentIndex } from '../index/index-content.ts';
import type { Block } from '../read/prose.ts';
import type { Problem } from '../problem.ts';

// Keeps offsets while hiding what an indicator says, so that no numeral is found across it.
const HIDDEN = '\u0000';
/** Digits of either width. */
const DIGITS = /[\d.\uFF10-\uFF19．]*[\d\uFF10-\uFF19]/g;

/** The words of a paragraph with those of its indicators hidden; of a heading without the number before it. */
function plainWords(index: ContentIndex, block: Block): string {
  if (block.kind === 'heading') {
    const words = headingWords(block);
    return words.slice(printedNumber(words)?.text.length ?? 0);
  }
  return block.inlines
    .map((inline) => (inline.kind === 'indicator' ? HIDDEN : inlineWords(index, inline)))
    .join('');
}

/** Every digit of the report is in an indicator, or in words listed as a name, date, version or age. */
export function checkNumerals(index: ContentIndex): Problem[] {
  const { numerals } = index.content;
  const listed = numerals.data.numerals.map(({ text }) => text);
  const unused = new Set(listed);
  const problems: Problem[] = [];
  for (const { front } of index.content.sections) {
    for (const text of listed) if (front.data.title?.some((line) => line.includes(text))) unused.delete(text);
  }
  for (const { blocks } of index.content.sections) {
    for (const block of blocks) {
      let rest = plainWords(index, block);
      for (const text of [...listed].sort((a, b) => b.length - a.length)) {
        if (rest.includes(text)) unused.delete(text);
        rest = rest.replaceAll(text, HIDDEN);
      }
      for (const found of rest.matchAll(DIGITS)) {
        problems.push({
          at: block.at,
          subject: `${KIND_NAMES[block.kind]} ${block.id}`,
          found: `“${rest.slice(Math.max(0, found.index - 6), found.index + found[0].length + 6).replaceAll(HIDDEN, '□')}”里的 ${found[0]}`,
          expected: `${block.kind === 'heading' ? '' : '一个 <Indicator />，或 '}numerals.json 里列出的名称、日期、版本、年龄`,
          advice:
            block.kind === 'heading'
              ? '列入 numerals.json；它若是数，在段落里立为指标。'
              : '是数就立为指标，不是数就列入 numerals.json。',
        });
      }
    }
  }
  numerals.data.numerals.forEach(({ text }, position) => {
    if (!unused.has(text)) return;
    problems.push({
      at: numerals.place(['numerals', position]),
      subject: `“${text}”`,
      found: '正文里没有',
      expected: '正文里出现的词（指标之外）',
      advice: '删去，或改成正文里的写法。',
    });
  });
  return problems;
}
