import { inlineWords, type ContentIndex } from '../index/index-content.ts';
import type { ParagraphSource } from '../read/prose.ts';
import type { Problem } from '../problem.ts';

// Keeps offsets while hiding what an indicator says, so that no numeral is found across it.
const HIDDEN = '\u0000';
/** Digits of either width. */
const DIGITS = /[\d.\uFF10-\uFF19．]*[\d\uFF10-\uFF19]/g;

/** The paragraph's words with those of its indicators hidden. */
function plainWords(index: ContentIndex, { inlines }: ParagraphSource): string {
  return inlines
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
  for (const { paragraphs } of index.content.sections) {
    for (const paragraph of paragraphs) {
      let rest = plainWords(index, paragraph);
      for (const text of [...listed].sort((a, b) => b.length - a.length)) {
        if (rest.includes(text)) unused.delete(text);
        rest = rest.replaceAll(text, HIDDEN);
      }
      for (const found of rest.matchAll(DIGITS)) {
        problems.push({
          at: paragraph.at,
          subject: `段落 ${paragraph.id}`,
          found: `“${rest.slice(Math.max(0, found.index - 6), found.index + found[0].length + 6).replaceAll(HIDDEN, '□')}”里的 ${found[0]}`,
          expected: '一个 <Indicator />，或 numerals.json 里列出的名称、日期、版本、年龄',
          advice: '是数就立为指标，不是数就列入 numerals.json。',
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
