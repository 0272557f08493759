import { nearestUnit } from '../../unit/nearest.ts';
import { isUnitSymbol } from '../../unit/symbol.ts';
import { fold } from '../fold.ts';
import { magnitude } from '../measure.ts';
import { numeral } from '../numeral.ts';
import { parseQuantity } from '../parse.ts';
import { AFTER, BEFORE, INNER } from '../qualifiers.ts';
import { either, optional, sequence, word, type Reader } from '../reader.ts';
import { shares } from '../share.ts';
import type { Reason } from './refusal.ts';

const inner = optional(word('inner', INNER));
/** All that may stand before a unit. */
const beforeUnit: Reader<unknown> = sequence(
  [optional(word('before', BEFORE)), either<unknown>(shares, numeral), inner, magnitude, inner],
  (_, number) => number,
);
const AFTER_UNIT = new RegExp(`(?:${Object.keys(AFTER).join('|')})$`);

/** What stands where the unit should. */
function unitWords(text: string): string | undefined {
  const rests = [...beforeUnit(fold(text), 0)].map(({ end }) => text.slice(end).replace(AFTER_UNIT, ''));
  return rests.sort((a, b) => a.length - b.length)[0];
}

const noNumber: Reason = ({ text, folded }) =>
  /[\d零一二两三四五六七八九十百千万亿几数半]/.test(
    folded.replace(/[百千万亿]+/, (run) => (text.startsWith(run) ? '' : run)),
  )
    ? undefined
    : {
        found: `“${text}”里没有数`,
        expected: '数与单位（174亿元、近40场、十万人、3%至5%），或第一、III类、未发生一起、负增长这样的说法',
        advice: '照报告写出数；报告没有说数的，不立为指标。',
      };

const noUnit: Reason = ({ text, units, given }) =>
  given === undefined && parseQuantity(text, units, '个')
    ? {
        found: `“${text}”没有单位`,
        expected: '数与单位（174亿元、近40场、35微克/立方米以下）',
        advice: '把单位写进 text；报告没有印单位的，在这条指标里写 "unit"：所数的事物（如 "学生"）。',
      }
    : undefined;

const declare = (unit: string) => `在 units.json 里写 { "symbol": "${unit}", "measures": "…" }`;

/** 12亿元人民币, 40场次: a known unit, and more. */
const moreThanUnit: Reason = ({ text, units }) => {
  const rest = unitWords(text);
  const unit = [...units.keys()]
    .filter((symbol) => rest !== undefined && rest !== symbol && fold(rest).startsWith(symbol))
    .sort((a, b) => b.length - a.length)[0];
  if (rest === undefined || unit === undefined) return undefined;
  const upToUnit = text.slice(0, text.lastIndexOf(rest) + unit.length);
  return {
    found: `“${text}”在单位“${unit}”之后还有“${rest.slice(unit.length)}”`,
    expected: `到单位为止的“${upToUnit}”`,
    advice:
      `text 写“${upToUnit}”，其余留在正文里。` +
      (isUnitSymbol(rest) ? `“${rest}”确是一个单位的，${declare(rest)}。` : ''),
  };
};

const unknownUnit: Reason = ({ text, units }) => {
  const unit = unitWords(text);
  if (unit === undefined || !isUnitSymbol(unit) || units.has(unit)) return undefined;
  const nearest = nearestUnit(unit, units);
  return {
    found: `“${text}”里的“${unit}”不是已知的单位`,
    expected: nearest === undefined ? '已知的单位（编辑指南列有全部）' : `已知的单位；相近的有“${nearest}”`,
    advice: `写错的改正；所数的事物在这条指标里写 "unit": "${unit}"；别的单位${declare(unit)}。`,
  };
};

/** Nothing but the unit is missing. */
export const WITHOUT_UNIT: readonly Reason[] = [noUnit];

/** Reasons in the unit, and in the want of a number. */
export const UNIT_REASONS: readonly Reason[] = [moreThanUnit, unknownUnit, noNumber];
