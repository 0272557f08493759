import type { TypographicChanges } from '../domain/typographic-changes.ts';
import type { Report } from '../report/model.ts';

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

/** Names of what is no quantity, in the order in which they are told. */
const NUMERAL_NAMES: Readonly<Record<Exclude<Report['numerals'][number]['kind'], 'quantity'>, string>> = {
  name: '名称',
  date: '日期',
  version: '版本',
  age: '年龄',
};

/** What became of the numbers of the report: how many are indicators, which are none, and why. */
export function numbersMethod({ indicators, figures, numerals }: Report): string {
  const others = Object.entries(NUMERAL_NAMES)
    .filter(([kind]) => numerals.some((numeral) => numeral.kind === kind))
    .map(([, name]) => name);
  const leftOut = numerals.filter(({ kind }) => kind === 'quantity');
  const isDerived = figures.some(({ data }) => data.some(({ sum }) => sum !== undefined));
  return [
    `报告里的数立为指标，共${indicators.length}个，各有自己的页面和地址；用阿拉伯数字写的逐一核对过，无一遗漏。`,
    others.length > 0 ? `不是数量的数字（${others.join('、')}）也逐一列明。` : '',
    leftOut.length > 0
      ? `有${leftOut.length}处数量不立为指标：${leftOut.map(({ text, reason }) => `“${text}”，${reason}`).join('；')}。`
      : '',
    indicators.some(({ text }) => /[万亿]/.test(text))
      ? '“万”“亿”照原样，不作换算；以基本单位表示的精确值另列。'
      : '',
    isDerived ? '凡由报告的数算出来的，都标明“推算”并写出算法。' : '',
  ].join('');
}

/** How the figures are drawn; undefined where there are none. */
export function figuresMethod({ figures }: Report): string | undefined {
  if (figures.length === 0) return undefined;
  return '图只画可以放在一条轴上的数：同一种量、同一个单位，横条自零起；报告没有说明包含关系的数不叠放。图由建站程序画成，图、表、数据文件和正文里的数出自同一处，建站时逐一核对。';
}

/** What counts as a project; undefined where there are none. */
export function projectsMethod({ projects }: Report): string | undefined {
  if (projects.length === 0) return undefined;
  return `报告点到名字、并说了进展的工程、场所、机构、荣誉和行动立为项目，共${projects.length}个。状态词照录原文；阶段是编者为便于查阅所作的归类，宁低勿高。`;
}

/** Words of the report that belong to its numbers and go with them into any quotation: 预计、余、近、以上. */
export function qualifyingWords({ indicators }: Report): string[] {
  const words = indicators.flatMap(({ standingText, qualifiers }) => [standingText, ...qualifiers]);
  return [...new Set(words.filter((word) => word !== undefined))];
}
