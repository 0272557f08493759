import { z } from 'zod';
import { isContentId } from '../domain/id.ts';
import { PERIOD_FORMS, parsePeriod } from '../domain/period.ts';
import { webAddress, webOrigin } from '../domain/web-address.ts';

/** An id of the content: English words in lower case joined by hyphens, neither reserved nor starting with `ui-`. */
export const idSchema = z.string().refine(isContentId, {
  error: '标识须为小写英文单词，以连字符相连（如 cargo-throughput），不能以 ui- 开头，不能是 index 或 embed',
});

/** Words that are there: not empty, no white space at either end. */
export const wordsSchema = z.string().refine((text) => text !== '' && text === text.trim(), {
  error: '文字不能为空，首尾不能有空白',
});

/** Prose of the editor; `{id}` stands for the printed words of that indicator. */
export const templateSchema = wordsSchema.describe('可用 {标识} 代表指标的原文');

/** One sentence of the editor's, with its full stop. */
export const sentenceSchema = templateSchema.refine((text) => /^[^。！？]+。$/.test(text), {
  error: '一句话，以句号结尾',
});

/** When something holds: `2024`, `2024-Q3`, `2024-09`, `2021/2025`, or the day of a point in time. */
export const periodSchema = z.string().refine((code) => parsePeriod(code) !== undefined, {
  error: PERIOD_FORMS,
});

/** Ids of other records; each once. */
export const idListSchema = z
  .array(idSchema)
  .min(1)
  .refine((ids) => new Set(ids).size === ids.length, { error: '同一标识不能重复列出' });

/** An address that a reader may be led to: a page of the web, nothing that a browser would run. */
export const webAddressSchema = z.string().refine((text) => webAddress(text) !== undefined, {
  error: '以 https:// 或 http:// 开头的网址',
});

/** Where a site stands, without a path: https://example.org */
export const originSchema = z.string().refine((text) => webOrigin(text) !== undefined, {
  error: '网站的来源，如 https://example.org：只有域名和端口，没有路径',
});

/** Key that names the JSON Schema of a file to the editor's tools. */
export const schemaKey = z.string().optional();

/** Title set in one or two lines; the lines joined are the title. */
export const titleLinesSchema = z.array(wordsSchema).min(1).max(2);
