import { isInWords, typesetNumber } from '../../domain/number-typesetting.ts';
import { plainText, type Indicator, type Report } from '../../report/model.ts';
import { movedTo, statedChange } from '../../report/stated.ts';
import { periodBeside } from '../../site/periods.ts';
import { widthOf, type Type } from './face.ts';
import { balanceLines, fitName } from './lines.ts';
import { numberAt, stackedNumber } from './number.ts';
import { quoteOf } from './quote.ts';
import {
  LAKE,
  MARGIN,
  MEASURE,
  cardOf,
  linesAt,
  textAt,
  triangleAt,
  triangleWidth,
  type Card,
} from './sheet.ts';

const TOP = 116;
const SCOPE: Type = { size: 32, weight: 400 };
const SCOPE_LEADING = 46;
const CHANGE: Type = { size: 46, weight: 600 };
const CHANGE_MARK = 28;
/** Heights above the baseline as shares of the size: digits and Latin letters, Han characters. */
const DIGIT_HEIGHT = 0.74;
const HAN_HEIGHT = 0.86;
const LARGEST = { digits: 310, words: 200 } as const;
const UNIT = [100, 56] as const;
/** A number that would be smaller than this beside its words stands between them. */
const LEAST_BESIDE = 72;
/** With less room than this for number and change, a card says the name alone. */
const BRIEF_ROOM = 260;
/** White space around the number, and between the other lines. */
const AIR = 42;
const CHANGE_GAP = 28;
/** The number is never given less height than this: rather is there less of the quotation. */
const LEAST_ROOM = 170;

/** ▲ and the report's own words of a change; the words alone where nothing has moved yet. */
function changeAt(change: Indicator, baseline: number): string {
  const direction = movedTo(change);
  const words = statedChange(change);
  if (!direction) return textAt(words, MARGIN, baseline, CHANGE, LAKE.ink);
  return (
    triangleAt(direction, MARGIN, baseline, CHANGE_MARK, LAKE[direction]) +
    textAt(words, MARGIN + triangleWidth(CHANGE_MARK) + 14, baseline, CHANGE, LAKE.ink)
  );
}

/** The name, and when and what the number covers: beside it where there is room, else below; the name alone where `isBrief`. */
function head(
  { name, period, scope }: Indicator,
  report: Report,
  isBrief: boolean,
): { markup: string; bottom: number } {
  const set = fitName(name, MEASURE);
  const leading = set.size * 1.3;
  const last = TOP + (set.lines.length - 1) * leading;
  const markup = linesAt(set.lines, MARGIN, TOP, leading, set, LAKE.ink);
  const words = [periodBeside(period, report), plainText(scope)].filter(Boolean).join('，');
  if (words === '' || isBrief) return { markup, bottom: last };
  const after = MARGIN + widthOf(set.lines.at(-1) ?? '', set) + 28;
  if (after + widthOf(words, SCOPE) <= MARGIN + MEASURE) {
    return { markup: markup + textAt(words, after, last, SCOPE, LAKE.muted), bottom: last };
  }
  const lines = balanceLines(words, SCOPE, MEASURE);
  const first = last + SCOPE_LEADING + 4;
  return {
    markup: markup + linesAt(lines, MARGIN, first, SCOPE_LEADING, SCOPE, LAKE.muted),
    bottom: first + (lines.length - 1) * SCOPE_LEADING,
  };
}

/** The card of one fact: its name, its number at poster size, its change, and the report's own clause. */
export function indicatorCard(indicator: Indicator, report: Report): Card {
  return cardOf(indicator.id, report, LAKE, (bottom) => {
    const { change, name, text, quantity } = indicator;
    const whole = head(indicator, report, false);
    // What takes much leaves the room to the number.
    const isFull = whole.bottom + AIR > bottom - BRIEF_ROOM;
    const above = isFull ? head(indicator, report, true) : whole;
    const ceiling = above.bottom + (isFull ? AIR / 2 : AIR);
    const changeRoom = change ? CHANGE_GAP + CHANGE.size * HAN_HEIGHT : 0;
    const quote = quoteOf(indicator, {
      bottom,
      most: change ? 0 : 2,
      repeated: name + text,
      palette: LAKE,
      ceiling: ceiling + LEAST_ROOM + changeRoom + AIR,
    });
    const floor = quote.top - changeRoom - AIR;
    const isWords = quantity.kind !== 'class' && isInWords(typesetNumber(quantity));
    const height = isWords ? HAN_HEIGHT : DIGIT_HEIGHT;
    const size = Math.min(isWords ? LARGEST.words : LARGEST.digits, Math.floor((floor - ceiling) / height));
    const style = { size, unit: UNIT, measure: MEASURE };
    // A number that had to be set smaller stands in the middle of its room.
    const drawn = numberAt(indicator, MARGIN, 0, style, LAKE).size;
    const baseline = (ceiling + floor + drawn * height) / 2;
    const number =
      drawn < LEAST_BESIDE
        ? stackedNumber(indicator, MARGIN, { ceiling, floor, measure: MEASURE }, LAKE)
        : numberAt(indicator, MARGIN, baseline, style, LAKE).markup;
    return above.markup + number + (change ? changeAt(change, quote.top - CHANGE_GAP) : '') + quote.markup;
  });
}
