import { z } from 'zod';
import { baseValueOf } from '../../domain/quantity.ts';
import { idSchema } from '../../schemas/common.ts';
import type { Drawing } from '../drawing.ts';
import { figureKind } from './kind.ts';
import { cellPlan } from './shared/cell-plan.ts';

/** More squares than this cannot be counted by eye. */
const MOST_SQUARES = 60;

type One = number | string | undefined;

/** Base units of one square: of the number that it is named after, or so many of the unit in which the first is printed. */
function unitOf({ data }: Pick<Drawing, 'data'>, one: One = 1): number {
  if (typeof one === 'number') return one * (data[0]?.unitValue ?? 1);
  return data.find(({ id }) => id === one)?.value ?? 1;
}

/** Amounts as squares of one size, what is left over as part of one: how often one goes into another can be counted. */
export const areas = figureKind({
  draws: 'lengths',
  fields: {
    /** What one square stands for: a number of the unit in which the first number is printed, or one of the numbers drawn. */
    one: z
      .union([z.number().positive(), idSchema], { error: '一个大于零的数，或图里一个数的标识' })
      .optional(),
    stands: z.boolean().optional(),
    perRow: z.number().int().min(1).max(40).optional(),
  },
  limits({ one }, quantities, refuse) {
    if (typeof one === 'string' && !quantities.some(({ id }) => id === one)) {
      refuse('one', one, '图里的一个数，或一个数字', '改正标识。');
      return;
    }
    const [first] = quantities;
    if (!first) return;
    const size = (quantity: typeof first.quantity) => Number(baseValueOf(quantity));
    const unit =
      typeof one === 'string'
        ? size(quantities.find(({ id }) => id === one)?.quantity ?? first.quantity)
        : ((one ?? 1) * size(first.quantity)) / Number(first.quantity.value);
    for (const { quantity } of quantities) {
      const squares = size(quantity) / unit;
      if (squares >= 0 && squares <= MOST_SQUARES) continue;
      refuse(
        'one',
        `${quantity.text} 画作${Math.ceil(squares)}格`,
        `0至${MOST_SQUARES}格，才数得清`,
        '把 one 写大，或改用横条（bar）。',
      );
    }
  },
  plan: (drawing, { one, stands = false, perRow }, frame, theme) =>
    cellPlan(
      drawing,
      { shape: 'square', one: unitOf(drawing, one), stands, perRow, isWhole: false },
      frame,
      theme,
    ),
});
