import { areComparable, parseQuantity, qualifiersOf, valueOf, type Quantity } from '../../domain/quantity.ts';
import { standingSaidIn } from '../../domain/standing.ts';
import type { IndicatorRecord } from '../../schemas/indicator.ts';
import { mentionsOf, type ContentIndex, type Entry } from '../index/index-content.ts';
import type { Problem } from '../problem.ts';
import { surroundings, spanText } from '../index/sentence.ts';

type Report = (field: keyof IndicatorRecord, found: string, expected: string, advice: string) => void;

/** What is written beside `text` agrees with what is parsed from it, and nothing is written twice. */
function checkRecord(
  { value, class: grade, qualifier, text }: IndicatorRecord,
  quantity: Quantity,
  report: Report,
): void {
  const parsed = valueOf(quantity);
  if (quantity.kind === 'amount') {
    if (value !== undefined) report('value', `${value}`, '不写 value', `数由“${text}”读出，删去 value。`);
    if (grade !== undefined) report('class', grade, '不写 class', '带数的指标没有等级，删去 class。');
  } else if (value === undefined) {
    report('text', `“${text}”没有数字，也没有 value`, `value 为 ${parsed ?? 'null'}`, '补上 value。');
  } else if ((value === null ? null : String(value)) !== parsed) {
    report('value', `${value}`, `${parsed ?? 'null'}，与“${text}”一致`, '改正 value 或 text。');
  }
  if (quantity.kind === 'class' && grade !== quantity.grade) {
    report('class', grade ?? '没有', `${quantity.grade}，与“${text}”一致`, '改正 class 或 text。');
  }
  if (quantity.kind !== 'class' && quantity.kind !== 'amount' && grade !== undefined) {
    report('class', grade, '不写 class', '只有等级（如 III类）才写 class。');
  }
  if (qualifier !== undefined && qualifiersOf(quantity).includes(qualifier)) {
    report('qualifier', qualifier, '不写 qualifier', `“${text}”已含此词，删去 qualifier。`);
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
  const wholeQuantity = whole && parseQuantity(whole.record.text);
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
  const quantity = parseQuantity(record.text);
  const said = quantity ? undefined : standingSaidIn(record.text);
  if (said && parseQuantity(said.rest)) {
    report(
      'text',
      `“${record.text}”`,
      `“${said.rest}”，另写 standing 与 standingText`,
      `“${said.word}”说的是性质，不是数：写 "standing": "${said.standing}", "standingText": "${said.word}"。`,
    );
    return problems;
  }
  if (!quantity) {
    report(
      'text',
      `“${record.text}”`,
      '报告里的数与单位（174亿元、近40场、35微克/立方米以下），或第一、III类、未发生一起这样的说法',
      '只写数、单位和紧邻的限定词；新的单位加在 src/domain/unit.ts。',
    );
    return problems;
  }
  checkRecord(record, quantity, report);
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
