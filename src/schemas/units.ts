import { z } from 'zod';
import { isFactor } from '../domain/unit/declared.ts';
import { isUnitSymbol } from '../domain/unit/symbol.ts';
import { schemaKey, wordsSchema } from './common.ts';

/** A unit as it stands after a number, without 万 or 亿; also a noun that is counted. */
export const unitSymbolSchema = z.string().refine(isUnitSymbol, {
  error:
    '单位或所数的事物：不超过12个字，不含数字、标点和空格，不以万、亿、余、多或数词开头（如 学生、标准箱）',
});

/** A unit that the program does not have. With `base` it is measured in that unit, `factor` of which it is. */
const unitSchema = z
  .strictObject({
    symbol: unitSymbolSchema,
    /** What it measures, in Chinese: 质量, or a word of the editor's. */
    measures: wordsSchema,
    base: unitSymbolSchema.optional(),
    /** A decimal in quotation marks, so that it stays exact. */
    factor: z
      .string()
      .refine(isFactor, { error: '大于零的十进制数，写在引号里（如 "0.5"），不超过20个字符' })
      .optional(),
  })
  .refine(({ base, factor }) => (base === undefined) === (factor === undefined), {
    error: 'base 与 factor 两者都有或都没有',
  });

/** `units.json`. */
export const unitsFileSchema = z.strictObject({ $schema: schemaKey, units: z.array(unitSchema) });

export type UnitsFile = z.infer<typeof unitsFileSchema>;
