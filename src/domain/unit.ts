/** What a quantity measures. Quantities of different dimensions are never compared. */
export type Dimension =
  | 'yuan'
  | 'dollars'
  | 'euros'
  | 'area'
  | 'length'
  | 'mass'
  | 'energy'
  | 'people'
  | 'person-times'
  | 'households'
  | 'count'
  | 'percent'
  | 'percentage-points'
  | 'rank'
  | 'concentration'
  | 'class';

/** One printed unit and its exact size in the base unit of its dimension. */
export interface Unit {
  /** As printed, without 万 or 亿. */
  readonly symbol: string;
  readonly dimension: Dimension;
  /** Symbol of the base unit; counted things keep their classifier, so 家 and 个 stay apart. */
  readonly base: string;
  /** Base units in one of this unit, as an exact decimal string. */
  readonly factor: string;
}

function unit(symbol: string, dimension: Dimension, base = symbol, factor = '1'): Unit {
  return { symbol, dimension, base, factor };
}

const MEASURES: readonly Unit[] = [
  unit('元', 'yuan'),
  unit('美元', 'dollars'),
  unit('欧元', 'euros'),
  unit('亩', 'area'),
  unit('公顷', 'area', '亩', '15'),
  unit('平方米', 'area', '亩', '0.0015'),
  unit('平方公里', 'area', '亩', '1500'),
  unit('米', 'length'),
  unit('公里', 'length', '米', '1000'),
  unit('千米', 'length', '米', '1000'),
  unit('公斤', 'mass'),
  unit('吨', 'mass', '公斤', '1000'),
  unit('千瓦时', 'energy'),
  unit('人', 'people'),
  unit('人次', 'person-times'),
  unit('户', 'households'),
  unit('%', 'percent'),
  unit('个百分点', 'percentage-points'),
  unit('位', 'rank'),
  unit('微克/立方米', 'concentration'),
];

/** Measure words of counted things. Each is a base unit of its own. */
const CLASSIFIERS = '个家件条座起例份场项所处台辆套种次支名村张栋部户期批只头艘架亭'
  .split('')
  .filter((symbol) => !MEASURES.some((measure) => measure.symbol === symbol));

const COUNTED: readonly Unit[] = CLASSIFIERS.map((symbol) => unit(symbol, 'count'));

/** Every unit the site can read, longest symbol first so that 美元 is found before 元. */
export const UNITS: readonly Unit[] = [...MEASURES, ...COUNTED].sort(
  (a, b) => b.symbol.length - a.symbol.length,
);

/** The unit of a class such as III类: it has a name and no size. */
export const CLASS_UNITS: readonly Unit[] = [unit('类', 'class'), unit('级', 'class')];

/** The unit of a rank, also of one said in words (第一). */
export const RANK_UNIT: Unit = unit('位', 'rank');

/** Powers of ten that Chinese print puts before a unit. */
export const MAGNITUDES: Readonly<Record<string, string>> = {
  '': '1',
  千: '1000',
  万: '10000',
  百万: '1000000',
  千万: '10000000',
  亿: '100000000',
  万亿: '1000000000000',
};
