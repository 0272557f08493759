/** What a qualifying word says of its number: it is not exact, or it is the least or the most. */
export type Sense = 'approximation' | 'low' | 'high';

/** A qualifying word with its sense. */
export interface Qualifier {
  readonly word: string;
  readonly sense: Sense;
}

type Table = Readonly<Record<string, Qualifier>>;

function table(senses: Readonly<Partial<Record<Sense, string>>>): Table {
  return Object.fromEntries(
    (Object.entries(senses) as [Sense, string][]).flatMap(([sense, words]) =>
      words.split(' ').map((word) => [word, { word, sense }]),
    ),
  );
}

/** Words that stand before a number. 达 is none of them: it adds nothing. */
export const BEFORE = table({
  approximation: '近 约 大约 将近 接近 上',
  low: '超 超过 逾 过 至少 高于 大于 多于 不低于 不少于 不小于 不下于 不下',
  high: '不到 不足 至多 最多 低于 少于 小于 不超过 不高于 不多于 不大于',
});

/** Words between a number and its magnitude or unit, or between the two. */
export const INNER = table({ approximation: '余 多 来 几' });

/** Words after a unit. */
export const AFTER = table({
  approximation: '左右 上下 余 多',
  low: '以上 及以上',
  high: '以下 及以下 以内 之内',
});

/** Every qualifying word. */
export const QUALIFIERS: readonly string[] = [
  ...new Set([BEFORE, INNER, AFTER].flatMap((words) => Object.keys(words))),
];

/** What the qualifying words of one number say together. */
export interface Qualification {
  readonly words: readonly string[];
  readonly approximation: string | null;
  readonly bound: 'low' | 'high' | undefined;
}

/** Puts the words of one number together; undefined where two say the same thing, or contradict each other. */
export function qualification(words: readonly (Qualifier | undefined)[]): Qualification | undefined {
  const given = words.filter((one) => one !== undefined);
  const approximations = given.filter(({ sense }) => sense === 'approximation');
  const bounds = given.flatMap(({ sense }) => (sense === 'approximation' ? [] : [sense]));
  if (approximations.length > 1 || bounds.length > 1) return undefined;
  return {
    words: given.map(({ word }) => word),
    approximation: approximations[0]?.word ?? null,
    bound: bounds[0],
  };
}
