import { CHANGED } from '../from-to.ts';
import { parseQuantity } from '../parse.ts';
import { AFTER, BEFORE } from '../qualifiers.ts';
import type { QuantityKind } from '../quantity.ts';
import type { Reason, Refusal, Unread } from './refusal.ts';

const longestFirst = (words: Readonly<Record<string, unknown>>) =>
  Object.keys(words).sort((a, b) => b.length - a.length);

/** 约174余亿元: without the outer word it is a quantity, so two words say what one can. */
const twice: Reason = ({ text, units, given }) => {
  const inner = [
    ...longestFirst(BEFORE).flatMap((word) =>
      text.startsWith(word) ? { word, rest: text.slice(word.length) } : [],
    ),
    ...longestFirst(AFTER).flatMap((word) =>
      text.endsWith(word) ? { word, rest: text.slice(0, -word.length) } : [],
    ),
  ].find(({ rest }) => parseQuantity(rest, units, given));
  if (!inner) return undefined;
  const { word, rest } = inner;
  const [other] = parseQuantity(rest, units, given)?.qualifiers ?? [];
  return {
    found:
      other === undefined ? `“${text}”里的“${word}”` : `“${text}”里的“${word}”与“${other}”同时限定一个数`,
    expected: `“${rest}”，一个数一个限定词`,
    advice: `text 写“${rest}”，“${word}”留在正文里；要在数旁写明的，写进 qualifier。`,
  };
};

/** 增长3%: words before a quantity that do not qualify it. */
function wordsBefore({ text, units, given }: Unread, kinds?: readonly QuantityKind[]): Refusal | undefined {
  const start = Array.from(text).findIndex((_, index) => {
    const rest = index > 0 ? parseQuantity(text.slice(index), units, given) : undefined;
    return rest && (kinds?.includes(rest.kind) ?? true);
  });
  if (start < 0) return undefined;
  const [words, rest] = [text.slice(0, start), text.slice(start)];
  return {
    found: `“${text}”里的“${words}”`,
    expected: `“${rest}”：数、单位和紧邻的限定词`,
    advice: `text 写“${rest}”，“${words}”留在正文里${CHANGED.test(words) ? '，并写进 directionText' : ''}。`,
  };
}

/** 由上年的2%提高到3%: the change begins with its number. */
const wordsBeforeChange: Reason = (unread) => wordsBefore(unread, ['from-to']);

/** Reasons in the qualifying words. */
export const QUALIFIER_REASONS: readonly Reason[] = [twice, wordsBeforeChange];

/** Reasons in other words beside the number. */
export const OTHER_WORDS_REASONS: readonly Reason[] = [(unread) => wordsBefore(unread)];
