import { toChineseNumber } from './chinese-number.ts';

/** When something holds: a stretch of time, or a point in time up to which it was counted. */
export interface Period {
  /** As content writes it: `2024`, `2024-Q3`, `2024-09`, `2021/2025`, or the day of a point in time, `2024-12-31`. */
  readonly code: string;
  /** The one way it is printed: 2024年, 2024年第三季度, 2024年9月, 2021—2025年, 截至2024年底. */
  readonly text: string;
  /** The same after ISO 8601, which knows no quarters: `2024-07/2024-09`. */
  readonly iso: string;
  /** Its last year, month or day after ISO 8601. */
  readonly end: string;
  /** How long it lasts after ISO 8601: `P3M`; undefined for a point in time. */
  readonly duration: string | undefined;
}

/** What content may write, in the words of its messages. */
export const PERIOD_FORMS =
  '2024（年）、2024-Q3（季度）、2024-09（月）、2021/2025（起止，同为年、季度或月）或2024-12-31（截至这一天）';

const STEP = /^(?<year>\d{4})(?:-Q(?<quarter>[1-4])|-(?<month>0[1-9]|1[0-2])(?:-(?<day>\d{2}))?)?$/;

/** A year, quarter, month or day. */
interface Step {
  readonly code: string;
  readonly unit: 'year' | 'quarter' | 'month' | 'day';
  readonly year: number;
  /** Its months in the year, from 1, both included. */
  readonly first: number;
  readonly last: number;
  /** Day of the month; 0 for what is no day. */
  readonly day: number;
}

/** Day 0 of a month is the last day of the month before it. */
const daysIn = (year: number, month: number) => new Date(Date.UTC(year, month, 0)).getUTCDate();

function parseStep(code: string): Step | undefined {
  const found = STEP.exec(code)?.groups;
  if (!found) return undefined;
  const [year = 0, quarter = 0, month = 0, day = 0] = ['year', 'quarter', 'month', 'day'].map((name) =>
    Number(found[name] ?? 0),
  );
  if (quarter > 0) return { code, unit: 'quarter', year, first: quarter * 3 - 2, last: quarter * 3, day };
  if (month === 0) return { code, unit: 'year', year, first: 1, last: 12, day };
  if (found['day'] === undefined) return { code, unit: 'month', year, first: month, last: month, day };
  if (day < 1 || day > daysIn(year, month)) return undefined;
  return { code, unit: 'day', year, first: month, last: month, day };
}

/** 第三季度, 9月, 底, 9月底, 9月15日; empty for a year. */
function within({ unit, year, last, day }: Step): string {
  if (unit === 'year') return '';
  if (unit === 'quarter') return `第${toChineseNumber(last / 3)}季度`;
  if (unit === 'month') return `${last}月`;
  if (day < daysIn(year, last)) return `${last}月${day}日`;
  return last === 12 ? '底' : `${last}月底`;
}

const stepText = (step: Step) => `${step.unit === 'day' ? '截至' : ''}${step.year}年${within(step)}`;

/** 2021—2025年, 2024年1—6月, 2024年第二至第三季度, 2023年7月—2024年6月. */
function rangeText(from: Step, to: Step): string {
  if (from.unit === 'year') return `${from.year}—${to.year}年`;
  if (from.year !== to.year) return `${stepText(from)}—${stepText(to)}`;
  return from.unit === 'month'
    ? `${from.year}年${from.last}—${within(to)}`
    : `${from.year}年${within(from).replace('季度', '')}至${within(to)}`;
}

const month = (year: number, number: number) => `${year}-${String(number).padStart(2, '0')}`;

/** Reads a period as content writes it; undefined for what is none, or does not end after it begins. */
export function parsePeriod(code: string): Period | undefined {
  const codes = code.split('/');
  const [from, to] = [parseStep(codes[0] ?? ''), parseStep(codes.at(-1) ?? '')];
  if (!from || !to || codes.length > 2) return undefined;
  const isRange = codes.length === 2;
  const months = (to.year - from.year) * 12 + to.last - from.first + 1;
  if (isRange && (to.unit !== from.unit || from.unit === 'day' || months <= from.last - from.first + 1))
    return undefined;
  const isQuarters = from.unit === 'quarter';
  return {
    code,
    text: isRange ? rangeText(from, to) : stepText(from),
    iso: isQuarters ? `${month(from.year, from.first)}/${month(to.year, to.last)}` : code,
    end: isQuarters ? month(to.year, to.last) : to.code,
    duration: from.unit === 'day' ? undefined : from.unit === 'year' ? `P${months / 12}Y` : `P${months}M`,
  };
}
