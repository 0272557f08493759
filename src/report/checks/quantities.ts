import {
  areComparable,
  isBelowZero,
  parseQuantity,
  refusalOf,
  type Quantity,
  type QuantityKind,
} from '../../domain/quantity.ts';
import { standingSaidIn } from '../../domain/standing.ts';
import type { KnownUnits } from '../../domain/unit/unit.ts';
import type { IndicatorRecord } from '../../schemas/indicator.ts';
import { mentionsOf, type ContentIndex, type Entry } from '../index/index-content.ts';
import type { Problem } from '../problem.ts';
import { surroundings, spanText } from '../index/sentence.ts';

type Report = (field: keyof IndicatorRecord, found: string, expected: string, advice: string) => void;

const MUST_HAVE_VALUE: readonly QuantityKind[] = ['zero', 'rank', 'class'];

/** What is written beside `text` agrees with what is parsed from it, and nothing is written twice. */
function checkValue(
  { value, class: grade, text }: IndicatorRecord,
  quantity: Quantity,
  report: Report,
): void {
  const parsed = quantity.value;
  const hasDigits = /\d/.test(text.normalize('NFKC'));
  if (hasDigits) {
    if (value !== undefined) report('value', `${value}`, '不写 value', `数由“${text}”读出，删去 value。`);
  } else if (value === undefined) {
    if (MUST_HAVE_VALUE.includes(quantity.kind))
      report('text', `“${text}”没有数字，也没有 value`, `value 为 ${parsed ?? 'null'}`, '补上 value。');
  } else if ((value === null ? null : String(value)) !== parsed) {
    report('value', `${value}`, `${parsed ?? 'null'}，与“${text}”一致`, '改正 value 或 text。');
  }
  if (quantity.grade !== undefined) {
    if (grade !== quantity.grade)
      report('class', grade ?? '没有', `${quantity.grade}，与“${text}”一致`, '改正 class 或 text。');
  } else if (grade !== undefined) {
    report(
      'class',
      grade,
      '不写 class',
      hasDigits ? '带数的指标没有等级，删去 class。' : '只有等级（如 III类）才写 class。',
    );
  }
}

/** A qualifier is written once, and a direction is none that the number's own sign denies. */
function checkWords(
  { qualifier, direction, text }: IndicatorRecord,
  quantity: Quantity,
  report: Report,
): void {
  if (qualifier !== undefined && quantity.qualifiers.includes(qualifier)) {
    report('qualifier', qualifier, '不写 qualifier', `“${text}”已含此词，删去 qualifier。`);
  }
  if (direction === 'up' && isBelowZero(quantity)) {
    report('direction', 'up', `down：“${text}”小于零`, '改正 direction，或删去 direction 与 directionText。');
  }
}

/** A unit is given only where none is printed, and a noun that is counted is the report's own. */
function checkUnit(
  { unit, text }: IndicatorRecord,
  quantity: Quantity,
  units: KnownUnits,
  sentence: string | undefined,
  report: Report,
): void {
  if (unit === undefined) return;
  if (units.has(unit) && quantity.parts.some(({ role }) => role === 'unit')) {
    report('unit', unit, '不写 unit', `“${text}”印有单位“${quantity.unit.symbol}”，删去 unit。`);
  } else if (!units.has(unit) && quantity.unit.symbol !== unit) {
    report('unit', unit, '不写 unit', `“${text}”印有单位“${quantity.unit.symbol}”，删去 unit。`);
  } else if (!units.has(unit) && sentence !== undefined && !sentence.includes(unit)) {
    report('unit', unit, `所在句子里有的词（“${sentence}”），或已知的单位`, '照报告写出所数的事物。');
  }
}

function checkSentence(record: IndicatorRecord, sentence: string, report: Report): void {
  for (const field of ['qualifier', 'directionText'] as const) {
    const word = record[field];
    if (word !== undefined && !sentence.includes(word)) {
      report(field, word, `所在句子里有的词（“${sentence}”）`, '照报告原词改写，或删去。');
    }
  }
}

function checkRelations(
  index: ContentIndex,
  record: IndicatorRecord,
  quantity: Quantity,
  report: Report,
): void {
  if ((record.direction === undefined) !== (record.directionText === undefined)) {
    report(
      'direction',
      '只有 direction 与 directionText 之一',
      '两者都有或都没有',
      '补上报告里的原词，或删去另一个。',
    );
  }
  const change = record.change === undefined ? undefined : index.indicatorById.get(record.change);
  if (change && change.record.direction === undefined) {
    report(
      'change',
      `${change.record.id} 没有 direction`,
      '一个有 direction 的增幅或位次变化',
      `在 ${change.record.id} 里写明 direction 与 directionText。`,
    );
  }
  const whole = record.partOf === undefined ? undefined : index.indicatorById.get(record.partOf);
  const wholeQuantity = whole && index.quantityById.get(whole.record.id);
  if (whole && wholeQuantity && !areComparable(quantity, wholeQuantity)) {
    report(
      'partOf',
      `${record.text} 与 ${whole.record.text}`,
      '单位相同的部分与总数',
      '改正 partOf，或删去。',
    );
  }
}

function checkOne(
  index: ContentIndex,
  entry: Entry<IndicatorRecord>,
  sentence: string | undefined,
): Problem[] {
  const problems: Problem[] = [];
  const { record } = entry;
  const report: Report = (field, found, expected, advice) => {
    problems.push({
      at: entry.at(field),
      subject: `${record.id} · ${field}`,
      found,
      expected,
      advice,
    });
  };
  const quantity = index.quantityById.get(record.id);
  const said = quantity ? undefined : standingSaidIn(record.text);
  if (said && parseQuantity(said.rest, index.units, record.unit)) {
    report(
      'text',
      `“${record.text}”`,
      `“${said.rest}”，另写 standing 与 standingText`,
      `“${said.word}”说的是性质，不是数：写 "standing": "${said.standing}", "standingText": "${said.word}"。`,
    );
    return problems;
  }
  if (!quantity) {
    const { found, expected, advice } = refusalOf(record.text, index.units, record.unit);
    report('text', found, expected, advice);
    return problems;
  }
  checkValue(record, quantity, report);
  checkWords(record, quantity, report);
  checkUnit(record, quantity, index.units, sentence, report);
  checkRelations(index, record, quantity, report);
  if (sentence !== undefined) checkSentence(record, sentence, report);
  return problems;
}

/** Every indicator's words are a quantity, and all that is said of it fits. */
export function checkQuantities(index: ContentIndex): Problem[] {
  const homes = new Map(
    mentionsOf(index, 'indicator')
      .filter(({ inline }) => inline.home)
      .map((mention) => [mention.inline.id, mention]),
  );
  return index.indicators.flatMap((entry) => {
    const home = homes.get(entry.record.id);
    const around = home && surroundings(index, home);
    return checkOne(index, entry, around && spanText(around.paragraph, around.sentence));
  });
}
