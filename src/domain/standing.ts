/** Whether a report tells what is, or what it expects, aims at, intends or allows. Never told apart by the number itself. */
export const STANDINGS = ['result', 'estimate', 'target', 'plan', 'limit'] as const;
export type Standing = (typeof STANDINGS)[number];

const KINDS: Readonly<Record<Standing, { label: string; words: readonly string[] }>> = {
  result: { label: '结果', words: [] },
  estimate: { label: '预计数', words: ['预计', '预期', '估计', '有望'] },
  target: { label: '目标', words: ['力争', '争取', '确保', '目标'] },
  plan: { label: '计划', words: ['拟', '计划', '将'] },
  limit: { label: '界限', words: ['控制在'] },
};

/** The Chinese name of a standing. */
export function standingLabel(standing: Standing): string {
  return KINDS[standing].label;
}

/** A standing said in front of a number. */
export interface SaidStanding {
  readonly standing: Standing;
  readonly word: string;
  /** What stands after the word. */
  readonly rest: string;
}

/** The word for a standing with which a text begins: 预计 of 预计7.3亿元; undefined when it begins with none of the usual ones. */
export function standingSaidIn(text: string): SaidStanding | undefined {
  for (const standing of STANDINGS) {
    const word = KINDS[standing].words.find((candidate) => text.startsWith(candidate));
    if (word !== undefined) return { standing, word, rest: text.slice(word.length) };
  }
  return undefined;
}

/**
 * Words for what is expected, to the next comma, and for what is aimed at or intended, to the end of the clause. Of the
 * usual words, those that results are told with too count only in some places: 争取资金, 人才计划, 将 for 把.
 */
const EXPECTED = /(?:预计|预期(?!的|目标)|有望)(?!.*，)/;
const INTENDED =
  /力争|争取(?=实现|达到|完成)|确保(?!了)|(?<![模虚])拟|计划(?=总?投资|新建|建设|实施|完成|开展|引进|安排|用|于|在|到|全年|年内)|将(?=于)/;
/** What was reached already, although something else in the clause is intended. */
const REACHED = /已|目前|截至/;

/** The word by which the clause before a number says that it is no result; undefined where none does. */
export function expectationBefore(clause: string): string | undefined {
  const found = EXPECTED.exec(clause) ?? INTENDED.exec(clause);
  return found && !REACHED.test(clause.slice(found.index)) ? found[0] : undefined;
}
