import { standingLabel } from '../../domain/standing.ts';
import type { FigureRecord } from '../../figures/figure-schema.ts';
import type { ContentIndex, Entry } from '../index/index-content.ts';
import { operandsOf } from '../index/own-numbers.ts';
import { periodOf } from '../index/period-of.ts';
import type { Problem } from '../problem.ts';

/** A number of a figure, as far as it decides what it may be seen with. */
interface Seen {
  readonly id: string;
  readonly text: string;
  readonly standing: string;
  readonly period: string;
  readonly change: string | undefined;
}

function seen(index: ContentIndex, ids: readonly string[]): Seen[] {
  return [...new Set(ids)].flatMap((id): Seen[] => {
    const entry = index.indicatorById.get(id);
    if (!entry) return [];
    const { text, standing = 'result', change } = entry.record;
    const period = periodOf(index, entry.record, entry.section).text;
    return [{ id, text, standing: standingLabel(standing), period, change }];
  });
}

/** The first number of each kind, with its kind: `86.4万吨（结果）、90万吨（目标）`; empty where all are of one. */
function differing(numbers: readonly Seen[], by: 'standing' | 'period'): string {
  const first = new Map([...numbers].reverse().map((number) => [number[by], number]));
  if (first.size < 2) return '';
  return numbers
    .filter((number) => first.get(number[by]) === number)
    .map((number) => `${number.text}（${number[by]}）`)
    .join('、');
}

/** What a figure mixes that cannot be seen together without a word. */
function mixtures(numbers: readonly Seen[]): string[] {
  const ownChange = numbers.flatMap(({ text, change }) => {
    const other = numbers.find(({ id }) => id === change);
    return other ? [`数与它自己的变化：${text}、${other.text}`] : [];
  });
  const standings = differing(numbers, 'standing');
  const periods = differing(numbers, 'period');
  return [
    ...(standings === '' ? [] : [`性质不同：${standings}`]),
    ...(periods === '' ? [] : [`期间不同：${periods}`]),
    ...ownChange,
  ];
}

function checkOne(index: ContentIndex, entry: Entry<FigureRecord>): Problem[] {
  const { id, indicators = [], whole, derived = [], basis } = entry.record;
  const standingsOf = (ids: readonly string[]) => new Set(seen(index, ids).map(({ standing }) => standing));
  const sums = derived.flatMap(({ label, plus = [], minus = [] }): Problem[] => {
    const standings = standingsOf([...plus, ...minus]);
    if (standings.size < 2) return [];
    return [
      {
        at: entry.at('derived'),
        subject: `${id} · derived`,
        found: `“${label}”由${[...standings].join('与')}算出`,
        expected: '同一种性质的数相加减',
        advice: '改正 plus 与 minus，或删去这一项；不同性质的数可以并列，不能合成一个数。',
      },
    ];
  });
  const all = [...indicators, ...(whole === undefined ? [] : [whole]), ...derived.flatMap(operandsOf)];
  const mixed = mixtures(seen(index, all));
  if (mixed.length === 0 || basis !== undefined) return sums;
  return [
    ...sums,
    {
      at: entry.at('indicators'),
      subject: `${id} · basis`,
      found: mixed.join('；'),
      expected: 'basis 用一句话说明它们为什么可以放在一张图里',
      advice: '补上 basis，会印在图的说明里；说不出来，就分作两张图。',
    },
  ];
}

/** Results, estimates and plans, different periods, or a level and its own change stand in one figure only with the reason said. */
export function checkBasis(index: ContentIndex): Problem[] {
  return index.figures.flatMap((entry) => checkOne(index, entry));
}
