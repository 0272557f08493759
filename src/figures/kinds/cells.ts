import { z } from 'zod';
import { baseValueOf } from '../../domain/quantity.ts';
import { idSchema } from '../../schemas/common.ts';
import { cellPlan } from './shared/cell-plan.ts';
import { SHAPES } from './shared/cell-shapes.ts';
import { figureKind } from './kind.ts';

/** More marks than this cannot be counted by eye and say less than a bar. */
const MOST_CELLS = 120;

/** One mark for each thing counted. Shapes other than squares and dots have no parts: halves are dots, other shares squares. */
export const cells = figureKind({
  draws: 'lengths',
  fields: {
    shape: z.enum(SHAPES).optional(),
    /** Groups stand side by side on one line. */
    stands: z.boolean().optional(),
    /** Marks in a row, where rows are to be compared: 7 for 21 and 7. */
    perRow: z.number().int().min(1).max(40).optional(),
    /** The indicator of which everything drawn is a part. */
    whole: idSchema.optional(),
  },
  limits({ shape = 'dot' }, quantities, refuse) {
    for (const { quantity } of quantities) {
      const count = Number(baseValueOf(quantity));
      const isWhole = Number.isInteger(count);
      const isHalf = shape === 'dot' && Number.isInteger(count * 2);
      if (count < 0 || (!isWhole && !isHalf)) {
        refuse(
          'indicators',
          `${quantity.text} 画作一个个的记号`,
          shape === 'dot' ? '整数，或带半个的数' : '整数',
          '改用方格面积（areas）或横条（bar）。',
        );
      } else if (count > MOST_CELLS) {
        refuse(
          'indicators',
          `${quantity.text} 画作一个个的记号`,
          `不超过${MOST_CELLS}个，才数得清`,
          '改用横条（bar）；面积和金额改用方格（areas），一格代表多少写在 one。',
        );
      }
    }
  },
  plan: (drawing, { shape = 'dot', stands = false, perRow, whole }, frame, theme) =>
    cellPlan(drawing, { shape, one: 1, stands, perRow, isWhole: whole !== undefined }, frame, theme),
});
