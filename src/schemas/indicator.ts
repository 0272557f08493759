import { z } from 'zod';
import { DIRECTIONS } from '../domain/change.ts';
import { QUALIFIERS } from '../domain/quantity.ts';
import { STANDINGS } from '../domain/standing.ts';
import {
  idListSchema,
  idSchema,
  periodSchema,
  nameTemplateSchema,
  schemaKey,
  templateSchema,
  wordsSchema,
} from './common.ts';
import { unitSymbolSchema } from './units.ts';

/** One fact. `text` is its only authored form; value, unit and qualifier are parsed from it. */
export const indicatorSchema = z.strictObject({
  id: idSchema,
  /** What is counted; `{id}` stands for a number that is part of the name. */
  name: nameTemplateSchema,
  /** As the report prints it: 174亿元, 50余万人次, 未发生一起. */
  text: wordsSchema,
  /** A softening word that stands away from the number in the same sentence: 约有企业300家. */
  qualifier: z
    .string()
    .refine((word) => QUALIFIERS.includes(word), {
      error: `其中之一：${QUALIFIERS.join('、')}；预计、力争、拟这样的词写作 standingText，另写 standing`,
    })
    .optional(),
  /** Whether it is a result (where nothing is said), an estimate, a target, a plan, or a limit that is set as a rule. */
  standing: z.enum(STANDINGS).optional(),
  /** The report's own word for it, in the same sentence, or in the title or heading over it: 预计, 力争, 拟, 以内. */
  standingText: wordsSchema.optional(),
  /** Only where the report prints no unit of its own: the noun that is counted (学生), or the unit that is meant. */
  unit: unitSymbolSchema.optional(),
  /** Only where `text` has no digits: 0 for a nought in words, the place for 第一, null for a class; may be left out for a number in words (两次). */
  value: z.number().nullable().optional(),
  /** Only beside `value: null`: the grade, III of III类. */
  class: wordsSchema.optional(),
  direction: z.enum(DIRECTIONS).optional(),
  /** The report's own word for the direction, in the same sentence: 增幅, 上升. */
  directionText: wordsSchema.optional(),
  /** Id of the growth rate or change of rank that belongs to this fact. */
  change: idSchema.optional(),
  /** Id of the whole of which the report says this is a part. */
  partOf: idSchema.optional(),
  /** When it holds, where that is neither the section's period nor the report's. */
  period: periodSchema.optional(),
  /** 口径: what the number covers. */
  scope: templateSchema.optional(),
  terms: idListSchema.optional(),
  notes: idListSchema.optional(),
});

/** `indicators/<section>.json`, in reading order. */
export const indicatorsFileSchema = z.strictObject({
  $schema: schemaKey,
  indicators: z.array(indicatorSchema),
});

export type IndicatorRecord = z.infer<typeof indicatorSchema>;
export type IndicatorsFile = z.infer<typeof indicatorsFileSchema>;
