import { isBelowZero } from '../../domain/quantity.ts';
import type { IndicatorRecord } from '../../schemas/indicator.ts';
import type { ContentIndex, Entry } from '../index/index-content.ts';
import type { Problem } from '../problem.ts';

const UP = /[增升提涨扩长]|多$/;
const DOWN = /[减降缩跌落]|少$/;

/** The way a word says that something moved; undefined where it says neither or both. */
function saidBy(word: string): IndicatorRecord['direction'] {
  const [up, down] = [UP.test(word), DOWN.test(word)];
  return up === down ? undefined : up ? 'up' : 'down';
}

function checkOne({ quantityById }: ContentIndex, entry: Entry<IndicatorRecord>): Problem[] {
  const { id, text, direction, directionText } = entry.record;
  if (direction === undefined || directionText === undefined) return [];
  const said = saidBy(directionText);
  const quantity = quantityById.get(id);
  if (said === undefined || said === direction || (quantity && isBelowZero(quantity))) return [];
  return [
    {
      at: entry.at('direction'),
      subject: `${id} · direction`,
      found: `${direction}，而报告说“${directionText}${text}”`,
      expected: said,
      advice: '改正 direction 或 directionText。',
    },
  ];
}

/** A direction is the one that the report's word says. */
export function checkDirections(index: ContentIndex): Problem[] {
  return index.indicators.flatMap((entry) => checkOne(index, entry));
}
