const CHINESE = '[一二三四五六七八九十百]+';
const PATTERN = new RegExp(
  [
    `第(${CHINESE}|\\d+)(?:部分|[章篇节编、，：．.\\s])`,
    `[（(](${CHINESE}|\\d+)[）)]`,
    `(${CHINESE})(?:[、，．.\\s]|是)`,
    // 1.5亿元 begins with a quantity.
    `(\\d+)[、．.](?!\\d)`,
  ]
    .map((form) => `^${form}`)
    .join('|'),
);

/** The number that a report prints before a title. */
export interface PrintedNumber {
  /** As printed, with its mark: `一、`, `（二）`, `第三部分`, `4．`, `五是`. */
  readonly text: string;
  /** The number alone: `一`, `二`, `三`, `4`. */
  readonly ordinal: string;
}

/** The number that stands before the words of a title; undefined where none does. */
export function printedNumber(title: string): PrintedNumber | undefined {
  const found = PATTERN.exec(title);
  const ordinal = found?.slice(1).find(Boolean);
  return found && ordinal ? { text: found[0], ordinal } : undefined;
}
