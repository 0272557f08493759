import { clauseAround } from '../../domain/clause.ts';
import { expectationBefore } from '../../domain/standing.ts';
import { shownWords, type Indicator, type Report } from '../model.ts';
import type { Notice, NoticedPlace } from './notice.ts';

/** The clause of a number up to it. */
function clauseBefore({ id, sentence }: Indicator): string {
  const home = sentence.findIndex(
    (inline) => inline.kind === 'indicator' && inline.home && inline.indicator.id === id,
  );
  const before = sentence.slice(0, home).map(shownWords).join('');
  return before.slice(clauseAround(before, before.length).start);
}

/** Numbers told as results, before which the report has a word of what is expected or intended; undefined where there are none. */
export function noticePlanWords({ indicators }: Report): Notice | undefined {
  const places = indicators.flatMap((indicator): NoticedPlace[] => {
    if (indicator.standing !== 'result') return [];
    const before = clauseBefore(indicator);
    const word = expectationBefore(before);
    if (word === undefined) return [];
    const context = before.slice(before.lastIndexOf(word)) + indicator.text;
    return [{ subject: indicator.id, words: word, context }];
  });
  if (places.length === 0) return undefined;
  return {
    title: `有${places.length}个指标前面有“力争”“拟”这样的词，却当作结果`,
    places,
    advice: '不是结果的，写明 standing 和 standingText；确是结果的，不必改。',
  };
}
