import type { Direction } from '../domain/change.ts';
import type { Indicator, Project } from './model.ts';

type Said = Pick<Indicator, 'text' | 'standingText' | 'qualifiers'>;

const missingIn = (text: string, words: readonly string[]) =>
  words.filter((word) => !text.includes(word)).join('');

/**
 * The report's own words that go before a number which is shown away from its sentence: the word for its standing and
 * softening words from elsewhere in the sentence. Empty where the number itself has them.
 */
export function wordsBefore({ text, standingText, qualifiers }: Said): string {
  return missingIn(text, standingText === undefined ? qualifiers : [standingText, ...qualifiers]);
}

/** A number as it is shown, cited and copied away from its sentence: 预计7.3亿元. */
export function stated(number: Said): string {
  return wordsBefore(number) + number.text;
}

/** A change with the report's word for its direction: 增幅6.5%, 力争增长6%. */
export function statedChange({
  directionText = '',
  ...number
}: Said & Pick<Indicator, 'directionText'>): string {
  const standing = missingIn(directionText + number.text, [number.standingText ?? '']);
  return standing + directionText + stated({ ...number, standingText: undefined });
}

/** A project's status words as they are shown away from their sentence: with the word for its standing, where they have it not. */
export function statedStatus({
  stageText,
  standingText = '',
}: Pick<Project, 'stageText' | 'standingText'>): string {
  const before = missingIn(stageText, [standingText]);
  return before === '' ? stageText : `${before}：${stageText}`;
}

/** Which way a number moved; undefined where nothing has moved yet: what is aimed at, intended or allowed. */
export function movedTo({
  direction,
  standing,
}: Pick<Indicator, 'direction' | 'standing'>): Direction | undefined {
  return standing === 'result' || standing === 'estimate' ? direction : undefined;
}
