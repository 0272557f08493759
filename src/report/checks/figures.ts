import { derive } from '../../domain/derive.ts';
import {
  areComparable,
  compareQuantities,
  isDefinite,
  parseQuantity,
  type Quantity,
} from '../../domain/quantity.ts';
import { STAGE_GROUPS, stageGroup } from '../../domain/stage.ts';
import { derivedId, type FigureRecord } from '../../figures/figure-schema.ts';
import type { Draws, DrawnQuantity, Refuse } from '../../figures/kinds/kind.ts';
import { KINDS, refuseOthersFields } from '../../figures/kinds/kinds-by-name.ts';
import type { ContentIndex, Entry } from '../index/index-content.ts';
import { LATER_NUMBER, operandsOf } from '../index/own-numbers.ts';
import type { Problem } from '../problem.ts';
import { checkDerived } from './figure-derived.ts';
import { checkParts } from './figure-parts.ts';
import { checkFigureWords } from './figure-words.ts';

function quantities(index: ContentIndex, ids: readonly string[]): DrawnQuantity[] {
  return ids.flatMap((id) => {
    const quantity = index.quantityById.get(id);
    return quantity ? [{ id, quantity }] : [];
  });
}

/** The numbers that notes give from other sources for the indicators of a figure that shows them. */
function laterThan(index: ContentIndex, id: string): DrawnQuantity[] {
  const later = index.notes.find(({ record }) => record.later?.of === id)?.record.later;
  const quantity = later && parseQuantity(later.text, index.units);
  return quantity ? [{ id: `${id}-${LATER_NUMBER}`, quantity }] : [];
}

/** Everything that is drawn, as the drawing has it. Unknown ids are told elsewhere. */
function drawn(index: ContentIndex, record: FigureRecord, refuse: Refuse): DrawnQuantity[] {
  const stated = quantities(index, record.indicators ?? []).flatMap((one) =>
    record.kind === 'dumbbell' ? [one, ...laterThan(index, one.id)] : [one],
  );
  return [...stated, ...checkDerived(index, record, refuse)];
}

/** What is drawn has one size. Tells what has none; false where there is such. */
function checkDefinite(
  index: ContentIndex,
  { whole }: FigureRecord,
  all: readonly DrawnQuantity[],
  refuse: Refuse,
): boolean {
  const fields = [
    ...all.map(({ quantity }) => ({ field: 'indicators', quantity })),
    ...quantities(index, whole === undefined ? [] : [whole]).map(({ quantity }) => ({
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

const isCount = ({ unit, magnitude }: Quantity) => unit.dimension === 'count' && magnitude === '';

/** One axis measures one thing; things counted one by one may stand together where the editor says why. */
function checkAxis({ kind, basis }: FigureRecord, all: readonly Quantity[], refuse: Refuse): void {
  const [first] = all;
  const other = first && all.find((quantity) => !areComparable(first, quantity));
  if (!first || !other) return;
  const areCells = kind === 'cells' && all.every(isCount);
  if (areCells && basis !== undefined) return;
  refuse(
    areCells ? 'basis' : 'indicators',
    `${first.text} 与 ${other.text} 在同一条轴上`,
    areCells ? 'basis 用一句话说明它们为什么可以放在一张图里' : '同一种量、同一个单位的数',
    areCells ? '补上 basis，会印在图的说明里。' : '分作两张图；不同的量不能在一条轴上比长短。',
  );
}

/** Parts fill a whole only where the report says that they are its parts, and where they add up. */
function checkWhole(
  index: ContentIndex,
  { whole, indicators = [], derived }: FigureRecord,
  all: readonly Quantity[],
  refuse: Refuse,
): void {
  if (whole === undefined) return;
  const total = quantities(index, [whole])[0]?.quantity;
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
  for (const { label, plus = [], minus = [] } of derived ?? []) {
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

/** Things with a stage of one family, and no numbers beside them. */
function checkProjects(index: ContentIndex, record: FigureRecord, refuse: Refuse): void {
  const { projects = [], family = 'works' } = record;
  if (record.indicators) refuse('indicators', 'stages 写了 indicators', '只写 projects', '删去 indicators。');
  if (projects.length < 2)
    refuse('projects', `${projects.length}个项目`, '至少两个项目', '一个项目不必画图。');
  for (const id of projects) {
    const project = index.projectById.get(id)?.record;
    if (!project || stageGroup(project.stage) === family) continue;
    const own = STAGE_GROUPS.find((group) => group === stageGroup(project.stage)) ?? '';
    refuse('projects', `${id} 属于 ${own}`, `family 为 ${family} 的项目`, '改正 family，或从图里删去。');
  }
}

const ALLOWED: Readonly<Record<Draws, readonly Quantity['kind'][]>> = {
  lengths: [],
  pairs: [],
  ranks: ['rank'],
  limits: ['class'],
  counts: [],
  projects: [],
};

/** What each kind of figure can draw. Tells what it cannot; true where nothing stands in the way of its own limits. */
function checkDrawable(
  index: ContentIndex,
  record: FigureRecord,
  all: readonly DrawnQuantity[],
  refuse: Refuse,
): boolean {
  const { draws } = KINDS[record.kind];
  if (record.projects)
    refuse(
      'projects',
      `${record.kind} 写了 projects`,
      '只有 stages 才写 projects',
      '删去 projects，或改用 stages。',
    );
  if (all.length < 2) {
    refuse('indicators', `${all.length}个数`, '至少两个数', '一个数不必画图。');
    return false;
  }
  const odd = all.find(
    ({ quantity: { kind } }) => (kind === 'class' || kind === 'rank') && !ALLOWED[draws].includes(kind),
  );
  if (odd) {
    refuse(
      'indicators',
      '等级或位次',
      '可以量长短、可以数的数',
      '等级和位次不画作长短；位次用 slope，等级用 limits。',
    );
    return false;
  }
  if (draws === 'limits') return true;
  if (!checkDefinite(index, record, all, refuse)) return false;
  const plain = all.map(({ quantity }) => quantity);
  if (draws === 'lengths' || draws === 'ranks') checkAxis(record, plain, refuse);
  if (plain.every(({ value }) => Number(value) === 0)) {
    refuse('indicators', '各数都是零', '至少一个大于零的数', '都是零，画不出长短；从正文里删去这张图。');
    return false;
  }
  return true;
}

/** What is drawn, and how. Tells every problem of it. */
function checkDrawing(index: ContentIndex, record: FigureRecord, refuse: Refuse): void {
  const all = drawn(index, record, refuse);
  const kind = KINDS[record.kind];
  if (kind.draws === 'projects') checkProjects(index, record, refuse);
  else if (!checkDrawable(index, record, all, refuse)) return;
  if (refuseOthersFields(record, refuse)) return;
  checkWhole(
    index,
    record,
    all.map(({ quantity }) => quantity),
    refuse,
  );
  checkParts(index, record, refuse);
  kind.limits(record, all, refuse);
}

/** Names of what is drawn are used for nothing else. */
function checkNames(record: FigureRecord, refuse: Refuse): void {
  const { indicators = [], projects = [], derived = [], emphasis = [], labels = {}, details = {} } = record;
  const named = new Set([...indicators, ...projects, ...derived.map(derivedId)]);
  for (const [field, ids] of Object.entries({
    emphasis,
    labels: Object.keys(labels),
    details: Object.keys(details),
  })) {
    for (const id of ids) {
      if (!named.has(id)) refuse(field, `${id} 不在图里`, '图里画的标识', '改正或删去。');
    }
  }
}

const isKnown = (index: ContentIndex, { indicators = [], projects = [], derived = [] }: FigureRecord) =>
  [...indicators, ...derived.flatMap(operandsOf)].every((id) => index.indicatorById.has(id)) &&
  projects.every((id) => index.projectById.has(id));

function checkOne(index: ContentIndex, file: string, entry: Entry<FigureRecord>): Problem[] {
  const problems: Problem[] = [];
  const { record } = entry;
  const refuse: Refuse = (field, found, expected, advice) => {
    problems.push({ at: entry.at(field), subject: `${record.id} · ${field}`, found, expected, advice });
  };
  if (file !== record.id) refuse('id', `${record.id}，文件名为 ${file}.json`, '两者相同', '改文件名或标识。');
  checkNames(record, refuse);
  const before = problems.length;
  checkDrawing(index, record, refuse);
  // The words follow what is drawn.
  if (problems.length === before && isKnown(index, record)) checkFigureWords(index, record, refuse);
  return problems;
}

/** A figure draws only what may be compared, and nothing the report does not say. */
export function checkFigures(index: ContentIndex): Problem[] {
  const files = [...index.content.figures.keys()];
  return index.figures.flatMap((entry, position) => checkOne(index, files[position] ?? '', entry));
}
