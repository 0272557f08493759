import type { TypographicChanges } from '../domain/typographic-changes.ts';

/** Names of the marks, a pair of brackets once. */
const MARK_NAMES: Readonly<Record<string, string>> = {
  ',': '逗号',
  ';': '分号',
  ':': '冒号',
  '(': '括号',
  ')': '括号',
};

/** What the site says it does with the words of the report, of what it did do. */
export function wordingMethod({ widenedMarks, joinsLines, splitsParagraphs }: TypographicChanges): string {
  const marks = [...new Set(widenedMarks.map((mark) => MARK_NAMES[mark] ?? mark))].join('、');
  const done = [
    ...(marks === '' ? [] : [`把原件的半角${marks}改为全角`]),
    ...(joinsLines ? ['接上被版面断开的句子'] : []),
  ];
  return [
    `报告的文字一字不改${done.length > 0 ? `，只${done.join('，并')}` : ''}。`,
    '每次建站时，全文与存底的原件逐字比对，不一致就不能发布。',
    splitsParagraphs ? '长段按句分成小段，是排版，不是改写。' : '',
  ].join('');
}

/** The same in half a sentence, for the foot of every page. */
export function wordingMethodInShort({ widenedMarks }: TypographicChanges): string {
  return widenedMarks.length === 0 ? '' : '，只把半角标点改为全角';
}
