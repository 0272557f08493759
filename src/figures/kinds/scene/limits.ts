import { baseValueOf, compareQuantities } from '../../../domain/quantity.ts';
import type { DrawnQuantity, Refuse } from '../kind.ts';
import { MARKS, type Mark } from './marks.ts';

/** More of a mark than this cannot be counted by eye. */
const MOST: Readonly<Record<Mark, number>> = {
  lamp: 40,
  'tall-lamp': 40,
  disc: 24,
  ring: 24,
  wave: 6,
  lens: 4,
};

/** Refuses what cannot be counted one by one with its mark. */
function checkCount({ id, quantity }: DrawnQuantity, mark: Mark, refuse: Refuse): void {
  const count = Number(baseValueOf(quantity));
  if (!Number.isInteger(count) || count < 0)
    refuse('indicators', `${quantity.text} 画作一个个的记号`, '整数', '从图里删去，改用别的图画。');
  else if (count > MOST[mark])
    refuse(
      'marks',
      `${id} 是 ${quantity.text}，记号为 ${mark}`,
      `${mark} 不超过${MOST[mark]}个，才数得清`,
      '换一种记号，或从图里删去。',
    );
}

/** Refuses marks that are missing, for nothing, shared, too many to be counted, or a part without its whole. */
export function checkMarks(
  { marks = {} }: { marks?: Readonly<Record<string, Mark>> | undefined },
  quantities: readonly DrawnQuantity[],
  refuse: Refuse,
): void {
  for (const one of quantities) {
    const mark = marks[one.id];
    if (mark) checkCount(one, mark, refuse);
    else refuse('marks', `${one.id} 没有记号`, `${MARKS.join('、')} 之一`, '在 marks 里补上。');
  }
  for (const id of Object.keys(marks)) {
    if (!quantities.some((one) => one.id === id))
      refuse('marks', `${id} 不在图里`, '图里的数', '改正或删去。');
  }
  for (const mark of MARKS) {
    const alike = quantities.filter(({ id }) => marks[id] === mark);
    if (alike.length < 2) continue;
    refuse(
      'marks',
      `${alike.map(({ id }) => id).join('、')} 同是 ${mark}`,
      '一种记号只给一个数',
      '换一种记号。',
    );
  }
  const [all, tall] = (['lamp', 'tall-lamp'] as const).map((mark) =>
    quantities.find(({ id }) => marks[id] === mark),
  );
  if (tall && !all)
    refuse(
      'marks',
      `${tall.id} 是 tall-lamp，没有 lamp`,
      '高灯在灯之内，总数用 lamp',
      '补上总数，或换一种记号。',
    );
  else if (tall && all && compareQuantities(tall.quantity, all.quantity) > 0)
    refuse(
      'marks',
      `高灯 ${tall.quantity.text} 多于灯 ${all.quantity.text}`,
      '部分不大于总数',
      '改正 marks。',
    );
}
