import { derive } from '../../domain/derive.ts';
import { MOST_DOTS } from '../../domain/figure-kind.ts';
import {
  areComparable,
  baseValueOf,
  compareQuantities,
  parseQuantity,
  type Quantity,
} from '../../domain/quantity.ts';
import type { FigureRecord } from '../../schemas/figure.ts';
import type { ContentIndex, Entry } from '../index/index-content.ts';
import type { Problem } from '../problem.ts';

type Report = (field: string, found: string, expected: string, advice: string) => void;

function quantities(index: ContentIndex, ids: readonly string[]): Quantity[] {
  return ids.flatMap((id) => parseQuantity(index.indicatorById.get(id)?.record.text ?? '') ?? []);
}

/** Everything that is drawn: the indicators, then what is derived from them. Unknown ids are told elsewhere. */
function drawn(index: ContentIndex, { indicators, derived }: FigureRecord, report: Report): Quantity[] {
  const results = (derived ?? []).flatMap(({ label, plus, minus = [] }) => {
    const result = derive(quantities(index, plus), quantities(index, minus));
    if (!result) {
      report(
        'derived',
        `“${label}”无法算出`,
        '同一单位的数相加减，结果不小于零',
        '改正 plus 与 minus，或删去这一项。',
      );
    }
    return result ?? [];
  });
  return [...quantities(index, indicators), ...results];
}

/** One axis measures one thing. */
function checkAxis(all: readonly Quantity[], report: Report): void {
  const [first] = all;
  const other = first && all.find((quantity) => !areComparable(first, quantity));
  if (first && other) {
    report(
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
  report: Report,
): void {
  if (whole === undefined) return;
  const total = quantities(index, [whole])[0];
  for (const id of indicators) {
    const record = index.indicatorById.get(id)?.record;
    if (record && record.partOf !== whole) {
      report(
        'whole',
        `${id} 没有以 ${whole} 为总数`,
        `${id} 的 partOf 为 ${whole}`,
        '报告没有说明包含关系的数不能叠放；说明了的，在指标里写 partOf。',
      );
    }
  }
  for (const { label, plus, minus = [] } of derived ?? []) {
    if (plus.length === 1 && plus[0] === whole && minus.every((id) => indicators.includes(id))) continue;
    report(
      'derived',
      `“${label}”不是总数减去图里的部分`,
      `plus 为 ${whole}，minus 为图里的指标`,
      '改正 plus 与 minus。',
    );
  }
  const [first, ...rest] = all;
  const unit = first?.unit;
  if (!total || !first || rest.some((quantity) => quantity.unit !== unit)) return;
  const sum = derive(all, []);
  if (sum && (!areComparable(sum, total) || compareQuantities(sum, total) !== 0)) {
    report(
      'whole',
      `各部分合计 ${sum.text}`,
      `总数 ${total.text}`,
      '补上其余的部分（derived），或改正 whole。',
    );
  }
}

function checkKind({ kind, from, whole }: FigureRecord, all: readonly Quantity[], report: Report): void {
  if (kind === 'bar') {
    if (from !== undefined && from !== 0)
      report('from', `${from}`, '0', '横条以长短示大小，只能自零起；删去 from。');
    if (whole !== undefined) report('whole', '横条图写了 whole', 'dots', '部分与总数用点图。');
    return;
  }
  if (from !== undefined) report('from', `${from}`, '不写 from', '点图数点，没有轴；删去 from。');
  for (const quantity of all) {
    const count = Number(baseValueOf(quantity));
    if (Number.isInteger(count) && count >= 0 && count <= MOST_DOTS) continue;
    report('indicators', `${quantity.text} 画作点`, `不超过${MOST_DOTS}的整数`, '改用横条图（bar）。');
  }
}

function checkOne(index: ContentIndex, file: string, entry: Entry<FigureRecord>): Problem[] {
  const problems: Problem[] = [];
  const { record } = entry;
  const report: Report = (field, found, expected, advice) => {
    problems.push({
      kind: 'figure',
      at: entry.at(field),
      subject: `${record.id} · ${field}`,
      found,
      expected,
      advice,
    });
  };
  if (file !== record.id) report('id', `${record.id}，文件名为 ${file}.json`, '两者相同', '改文件名或标识。');
  for (const list of ['emphasis', 'labels'] as const) {
    const ids = list === 'labels' ? Object.keys(record.labels ?? {}) : (record.emphasis ?? []);
    for (const id of ids) {
      if (!record.indicators.includes(id))
        report(list, `${id} 不在图里`, 'indicators 里列出的标识', '改正或删去。');
    }
  }
  const all = drawn(index, record, report);
  if (all.length < 2) report('indicators', `${all.length}个数`, '至少两个数', '一个数不必画图。');
  if (all.some(({ kind }) => kind === 'class' || kind === 'rank')) {
    report('indicators', '等级或位次', '可以量长短、可以数的数', '等级和位次不画作长短。');
    return problems;
  }
  checkAxis(all, report);
  checkWhole(index, record, all, report);
  checkKind(record, all, report);
  return problems;
}

/** A figure draws only what may be compared, and nothing the report does not say. */
export function checkFigures(index: ContentIndex): Problem[] {
  const files = [...index.content.figures.keys()];
  return index.figures.flatMap((entry, position) => checkOne(index, files[position] ?? '', entry));
}
