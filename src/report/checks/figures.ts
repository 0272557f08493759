import { derive } from '../../domain/derive.ts';
import { fillTemplate } from '../../domain/template.ts';
import { areComparable, compareQuantities, isDefinite, type Quantity } from '../../domain/quantity.ts';
import type { FigureRecord } from '../../figures/figure-schema.ts';
import type { Refuse } from '../../figures/kinds/kind.ts';
import { KINDS, refuseOthersFields } from '../../figures/kinds/kinds-by-name.ts';
import type { ContentIndex, Entry } from '../index/index-content.ts';
import type { Problem } from '../problem.ts';

function quantities(index: ContentIndex, ids: readonly string[]): Quantity[] {
  return ids.flatMap((id) => index.quantityById.get(id) ?? []);
}

/** Everything that is drawn: the indicators, then what is derived from them. Unknown ids are told elsewhere. */
function drawn(index: ContentIndex, { indicators, derived }: FigureRecord, refuse: Refuse): Quantity[] {
  const results = (derived ?? []).flatMap(({ label, plus, minus = [] }) => {
    const result = derive(quantities(index, plus), quantities(index, minus));
    if (!result) {
      refuse(
        'derived',
        `“${label}”无法算出`,
        '同一单位、没有限定词的数相加减，结果不小于零',
        '改正 plus 与 minus，或删去这一项。',
      );
    }
    return result ?? [];
  });
  return [...quantities(index, indicators), ...results];
}

/** What is drawn has one size. Tells what has none; false where there is such. */
function checkDefinite(
  index: ContentIndex,
  { whole }: FigureRecord,
  all: readonly Quantity[],
  refuse: Refuse,
): boolean {
  const fields = [
    ...all.map((quantity) => ({ field: 'indicators', quantity })),
    ...quantities(index, whole === undefined ? [] : [whole]).map((quantity) => ({
      field: 'whole',
      quantity,
    })),
  ];
  const indefinite = fields.filter(({ quantity }) => !isDefinite(quantity));
  for (const { field, quantity } of indefinite) {
    refuse(
      field,
      `${quantity.text} 没有一个确定的数`,
      '一个说定了的数（40场、近40场、19%以上）',
      '范围、变化、“数十”和除不尽的分数画不出长短；从图里删去，在图下的说明（caption）里说。',
    );
  }
  return indefinite.length === 0;
}

/** One axis measures one thing. */
function checkAxis(all: readonly Quantity[], refuse: Refuse): void {
  const [first] = all;
  const other = first && all.find((quantity) => !areComparable(first, quantity));
  if (first && other) {
    refuse(
      'indicators',
      `${first.text} 与 ${other.text} 在同一条轴上`,
      '同一种量、同一个单位的数',
      '分作两张图；不同的量不能在一条轴上比长短。',
    );
  }
}

/** Parts fill a whole only where the report says that they are its parts, and where they add up. */
function checkWhole(
  index: ContentIndex,
  { whole, indicators, derived }: FigureRecord,
  all: readonly Quantity[],
  refuse: Refuse,
): void {
  if (whole === undefined) return;
  const total = quantities(index, [whole])[0];
  for (const id of indicators) {
    const record = index.indicatorById.get(id)?.record;
    if (record && record.partOf !== whole) {
      refuse(
        'whole',
        `${id} 没有以 ${whole} 为总数`,
        `${id} 的 partOf 为 ${whole}`,
        '报告没有说明包含关系的数不能叠放；说明了的，在指标里写 partOf。',
      );
    }
  }
  for (const { label, plus, minus = [] } of derived ?? []) {
    if (plus.length === 1 && plus[0] === whole && minus.every((id) => indicators.includes(id))) continue;
    refuse(
      'derived',
      `“${label}”不是总数减去图里的部分`,
      `plus 为 ${whole}，minus 为图里的指标`,
      '改正 plus 与 minus。',
    );
  }
  const [first, ...rest] = all;
  const symbol = first?.unit.symbol;
  if (!total || !first || rest.some(({ unit }) => unit.symbol !== symbol)) return;
  const sum = derive(all, []);
  if (sum && (!areComparable(sum, total) || compareQuantities(sum, total) !== 0)) {
    refuse(
      'whole',
      `各部分合计 ${sum.text}`,
      `总数 ${total.text}`,
      '补上其余的部分（derived），或改正 whole。',
    );
  }
}

/** Characters of a name in a drawing, Latin letters and digits counted half; with more there is no room for what is drawn. */
const MOST_IN_LABEL = 20;

const widthOf = (words: string) =>
  Array.from(words).reduce((sum, character) => sum + (character <= '\u024F' ? 0.5 : 1), 0);

/** A name in the drawing leaves room for it. */
function checkLabels(
  { indicatorById }: ContentIndex,
  { indicators, labels = {}, derived = [] }: FigureRecord,
  refuse: Refuse,
): void {
  const named = indicators.flatMap((id) => {
    const name = labels[id] ?? indicatorById.get(id)?.record.name;
    return name === undefined ? [] : [['labels', name] as const];
  });
  for (const [field, label] of [...named, ...derived.map((one) => ['derived', one.label] as const)]) {
    const words = fillTemplate(label, (id) => indicatorById.get(id)?.record.text ?? '');
    if (widthOf(words) <= MOST_IN_LABEL) continue;
    refuse(field, `“${words}”`, `至多${MOST_IN_LABEL}个字，图里才画得下`, '在 labels 里写一个短的名字。');
  }
}

function checkOne(index: ContentIndex, file: string, entry: Entry<FigureRecord>): Problem[] {
  const problems: Problem[] = [];
  const { record } = entry;
  const refuse: Refuse = (field, found, expected, advice) => {
    problems.push({
      at: entry.at(field),
      subject: `${record.id} · ${field}`,
      found,
      expected,
      advice,
    });
  };
  checkLabels(index, record, refuse);
  if (file !== record.id) refuse('id', `${record.id}，文件名为 ${file}.json`, '两者相同', '改文件名或标识。');
  for (const list of ['emphasis', 'labels'] as const) {
    const ids = list === 'labels' ? Object.keys(record.labels ?? {}) : (record.emphasis ?? []);
    for (const id of ids) {
      if (!record.indicators.includes(id))
        refuse(list, `${id} 不在图里`, 'indicators 里列出的标识', '改正或删去。');
    }
  }
  const all = drawn(index, record, refuse);
  if (all.length < 2) {
    refuse('indicators', `${all.length}个数`, '至少两个数', '一个数不必画图。');
    return problems;
  }
  if (all.some(({ kind }) => kind === 'class' || kind === 'rank')) {
    refuse('indicators', '等级或位次', '可以量长短、可以数的数', '等级和位次不画作长短。');
    return problems;
  }
  if (!checkDefinite(index, record, all, refuse)) return problems;
  checkAxis(all, refuse);
  if (all.every(({ value }) => Number(value) === 0)) {
    refuse('indicators', '各数都是零', '至少一个大于零的数', '都是零，画不出长短；从正文里删去这张图。');
    return problems;
  }
  const before = problems.length;
  refuseOthersFields(record, refuse);
  if (problems.length > before) return problems;
  checkWhole(index, record, all, refuse);
  KINDS[record.kind].limits(record, all, refuse);
  return problems;
}

/** A figure draws only what may be compared, and nothing the report does not say. */
export function checkFigures(index: ContentIndex): Problem[] {
  const files = [...index.content.figures.keys()];
  return index.figures.flatMap((entry, position) => checkOne(index, files[position] ?? '', entry));
}
