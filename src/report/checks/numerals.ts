import { fold } from '../../domain/quantity/fold.ts';
import { printedNumber } from '../../domain/printed-number.ts';
import { KIND_NAMES } from '../index/claims.ts';
import { inlineWords, type ContentIndex } from '../index/index-content.ts';
import { placeIn } from '../index/place-in.ts';
import type { Block, Inline } from '../read/prose.ts';
import type { Problem } from '../problem.ts';

// Keeps offsets while hiding what an indicator says, so that no numeral is found across it.
const HIDDEN = '\u0000';
/** Characters of context on either side. */
const AROUND = 6;
const DIGITS = /[\d.]*\d/g;

/** The words of a paragraph with those of its indicators hidden; of a heading with the number before it hidden. */
function plainWords(block: Block, wordsOf: (inline: Inline) => string): string {
  const words = block.inlines.map(wordsOf).join('');
  const number = block.kind === 'heading' ? printedNumber(words.trimStart())?.text : undefined;
  return number === undefined ? words : words.replace(number, HIDDEN.repeat(number.length));
}

/** The words about a stretch as they are typed, with □ for what is hidden in `rest`, which is of the same length. */
function around(words: string, rest: string, start: number, end: number): string {
  const [from, to] = [Math.max(0, start - AROUND), end + AROUND];
  const shown = rest.slice(from, to).replace(/[^\0]/g, (_, at: number) => words[from + at] ?? '');
  return shown.replace(/\0+/g, '□');
}

/** Every digit of the report is in an indicator, or in words listed as a name, date, version or age. */
export function checkNumerals(index: ContentIndex): Problem[] {
  const { numerals } = index.content;
  const listed = numerals.data.numerals.map(({ text }) => fold(text));
  const unused = new Set(listed);
  const problems: Problem[] = [];
  const wordsOf = (inline: Inline) => (inline.kind === 'indicator' ? HIDDEN : inlineWords(index, inline));
  for (const { front } of index.content.sections) {
    for (const text of listed)
      if (front.data.title?.some((line) => fold(line).includes(text))) unused.delete(text);
  }
  for (const { blocks } of index.content.sections) {
    for (const block of blocks) {
      const words = plainWords(block, wordsOf);
      let rest = fold(words);
      for (const text of [...listed].sort((a, b) => b.length - a.length)) {
        if (rest.includes(text)) unused.delete(text);
        rest = rest.replaceAll(text, HIDDEN.repeat(text.length));
      }
      for (const found of rest.matchAll(DIGITS)) {
        problems.push({
          at: placeIn(block, found.index, (inline) => wordsOf(inline).length),
          subject: `${KIND_NAMES[block.kind]} ${block.id}`,
          found: `“${around(words, rest, found.index, found.index + found[0].length)}”里的 ${words.slice(found.index, found.index + found[0].length)}`,
          expected: `${block.kind === 'heading' ? '' : '一个 <Indicator />，或 '}numerals.json 里列出的名称、日期、版本、年龄`,
          advice:
            block.kind === 'heading'
              ? '列入 numerals.json；它若是数，在段落里立为指标。'
              : '是数就立为指标，不是数就列入 numerals.json。',
        });
      }
    }
  }
  const [first] = problems;
  if (first && index.content.gaps.absent.has('numerals')) {
    return [
      {
        at: { file: numerals.file },
        subject: '文件',
        found: `没有，而正文里有${problems.length}处数字不是指标，如${first.found}`,
        expected: 'numerals.json 里列出这些名称、日期、版本、年龄',
        advice: '补上 numerals.json，或检查它的名字和位置；是数的，立为指标。',
      },
    ];
  }
  numerals.data.numerals.forEach(({ text }, position) => {
    if (numerals.data.numerals.findIndex((other) => other.text === text) < position) {
      problems.push({
        at: numerals.place(['numerals', position]),
        subject: `“${text}”`,
        found: '列了两次',
        expected: '每个词列一次',
        advice: '删去其中一条。',
      });
      return;
    }
    if (!unused.has(fold(text))) return;
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
