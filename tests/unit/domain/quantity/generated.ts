import fc from 'fast-check';
import { MAGNITUDES } from '../../../../src/domain/unit/magnitudes.ts';
import { UNIT_TABLE } from '../../../../src/domain/unit/table.ts';

/** An exact number: `top` of which 10 to the power of `places` make one. */
export interface Fraction {
  readonly top: bigint;
  readonly places: number;
}

/** A decimal string without any rounding, by whole numbers alone. */
export function fraction(decimal: string): Fraction {
  const [whole = '', places = ''] = decimal.split('.');
  return { top: BigInt(whole + places), places: places.length };
}

export const product = (a: Fraction, b: Fraction): Fraction => ({
  top: a.top * b.top,
  places: a.places + b.places,
});

/** Negative, zero or positive as `a` is smaller than, equal to or larger than `b`. */
export function compare(a: Fraction, b: Fraction): number {
  const difference = a.top * 10n ** BigInt(b.places) - b.top * 10n ** BigInt(a.places);
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

const GROUP_MARKS = ['', ',', '，', ' ', '\u2009'] as const;

const grouped = (whole: string, mark: string) => whole.replace(/\B(?=(?:\d{3})+$)/g, mark);

const wide = (text: string) =>
  text.replace(/[\d.]/g, (one) => String.fromCharCode(one.charCodeAt(0) + 0xfee0));

/** A number in digits, as it may be printed, and its plain value. */
export const digits = fc
  .record({
    sign: fc.constantFrom('', '', '', '−', '-', '负'),
    whole: fc.bigInt({ min: 0n, max: 9_999_999_999n }).map(String),
    decimals: fc.option(fc.stringMatching(/^\d{1,4}$/), { nil: undefined }),
    mark: fc.constantFrom(...GROUP_MARKS),
    isWide: fc.boolean(),
  })
  .map(({ sign, whole, decimals, mark, isWide }) => {
    const tail = decimals === undefined ? '' : `.${decimals}`;
    const text = grouped(whole, mark) + tail;
    const isZero = /^[0.]+$/.test(whole + tail);
    return {
      text: sign + (isWide ? wide(text) : text),
      value: (sign === '' || isZero ? '' : '-') + whole + tail,
    };
  });

const ONES = '零一二三四五六七八九';
const POWERS = ['', '十', '百', '千'];

/** Below 一万, each gap filled by one 零. */
function belowTenThousand(value: number): string {
  const figures = String(value).split('').map(Number);
  let words = '';
  for (const [position, figure] of figures.entries()) {
    if (figure !== 0) words += ONES.charAt(figure) + (POWERS[figures.length - 1 - position] ?? '');
    else if (/[1-9]/.test(figures.slice(position + 1).join('')) && !words.endsWith('零')) words += '零';
  }
  return words.replace(/^一十/, '十');
}

/** A whole number below 一万 in words, and its value. */
export const words = fc.integer({ min: 1, max: 9999 }).map((value) => ({
  text: belowTenThousand(value),
  value: String(value),
}));

/** A whole number from 一万 to below 一亿 in words, where 万 is not its end. */
export const longWords = fc
  .record({ above: fc.integer({ min: 1, max: 9999 }), below: fc.integer({ min: 1, max: 9999 }) })
  .map(({ above, below }) => ({
    text: `${belowTenThousand(above)}万${below < 1000 ? '零' : ''}${belowTenThousand(below).replace(/^十/, '一十')}`,
    value: String(above * 10_000 + below),
  }));

export const magnitudeInDigits = fc.constantFrom(...Object.keys(MAGNITUDES));
export const magnitudeInWords = fc.constantFrom('', '万', '亿', '万亿');

/** A unit of the table. */
export const unit = fc.constantFrom(
  ...Object.values(UNIT_TABLE).flatMap(({ families }) =>
    families.flatMap(({ base, others = {} }) => [
      { symbol: base, factor: '1', base },
      ...Object.entries(others).map(([symbol, factor]) => ({ symbol, factor, base })),
    ]),
  ),
);

const APPROXIMATE = {
  before: ['近', '约', '大约', '将近', '接近'],
  inner: ['余', '多', '来', '几'],
  after: ['左右', '上下'],
};
const LOW = {
  before: ['超', '超过', '逾', '过', '至少', '高于', '不低于', '不少于', '不小于'],
  after: ['以上', '及以上'],
};
const HIGH = {
  before: ['不到', '不足', '至多', '低于', '不超过', '不高于'],
  after: ['以下', '以内', '之内'],
};

const none = { before: '', inner: '', after: '' };
type Place = keyof typeof none;
const said = (words: Readonly<Partial<Record<Place, string[]>>>) =>
  fc.constantFrom(
    ...Object.entries(words).flatMap(([place, list]) =>
      list.map((word) => ({ ...none, [place]: word, word })),
    ),
  );

/** The words around a number: one that softens it, one that bounds it, or neither. */
export const qualifiers = fc.oneof(
  fc.constant({ ...none, approximation: null, bound: undefined }),
  said(APPROXIMATE).map((places) => ({ ...places, approximation: places.word, bound: undefined })),
  said(LOW).map((places) => ({ ...places, approximation: null, bound: 'low' as const })),
  said(HIGH).map((places) => ({ ...places, approximation: null, bound: 'high' as const })),
);
