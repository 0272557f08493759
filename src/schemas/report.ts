import { z } from 'zod';
import {
  chosenSentenceSchema,
  idListSchema,
  idSchema,
  lineSchema,
  originSchema,
  periodSchema,
  schemaKey,
  titleLinesSchema,
  webAddressSchema,
  wordsSchema,
} from './common.ts';

const HEADLINES = 6;

/** `report.json`: what the report is, whose it is, and what the title page shows. */
export const reportSchema = z.strictObject({
  $schema: schemaKey,
  title: titleLinesSchema,
  /** `editor` where the source prints no title; said on the about page. */
  titleBy: z.enum(['source', 'editor']),
  /** Short name for running heads: who reports. */
  place: wordsSchema,
  /** What the report is of; every fact that says nothing else holds then. */
  period: periodSchema,
  issuer: wordsSchema,
  /** Where the words were taken from. Only the name of a publication stands in 《》. */
  source: z.strictObject({
    name: wordsSchema,
    url: webAddressSchema,
    kind: z.enum(['newspaper', 'website', 'document']),
  }),
  /** SHA-256 of `source.txt`, hexadecimal. */
  sourceSha256: z
    .string()
    .regex(/^[0-9a-f]{64}$/, { error: '须为64位小写十六进制，由 npm run record-source 写入' }),
  /** Day the source published the report, YYYY-MM-DD; null where the source prints none. */
  published: z.iso.date().nullable().optional(),
  /** Who signed the report in the source; null where the source names nobody. */
  author: wordsSchema.nullable().optional(),
  /** True only for a site run by the issuer itself. */
  official: z.boolean(),
  /** 网站标识码 of a government site. */
  siteIdCode: z
    .string()
    .regex(/^[0-9a-z]{10}$/i, { error: '须为10位网站标识码' })
    .optional(),
  rights: z.strictObject({ report: lineSchema, editorial: lineSchema, code: lineSchema }),
  /** Origin of the published site, where it is known: https://example.org */
  site: originSchema.optional(),
  /** Day of the last change to the content, YYYY-MM-DD. */
  updated: z.iso.date().optional(),
  contact: lineSchema.optional(),
  /** ICP备案号, at the foot of every page. */
  icp: z
    .string()
    .regex(/^\p{Script=Han}ICP[备证]\d{6,10}号(?:-\d+)?$/u, { error: '须为备案号，如 某ICP备00000000号-1' })
    .optional(),
  /** 公安联网备案号, at the foot of every page. */
  police: z
    .string()
    .regex(/^\p{Script=Han}公网安备\s?\d{14}号$/u, { error: '须为公安备案号，如 某公网安备00000000000000号' })
    .optional(),
  /** The figure that heads the title page: a scene. */
  figure: idSchema.optional(),
  /** The sentence of the report that the title page shows. */
  sentence: chosenSentenceSchema.optional(),
  headlines: idListSchema.length(HEADLINES, { error: `须恰为${HEADLINES}项` }),
});

export type ReportRecord = z.infer<typeof reportSchema>;
