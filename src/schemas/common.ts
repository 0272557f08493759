import { z } from 'zod';
import { forbiddenIn } from '../domain/forbidden-characters.ts';
import { isContentId } from '../domain/id.ts';
import { PERIOD_FORMS, parsePeriod } from '../domain/period.ts';
import { webAddress, webOrigin } from '../domain/web-address.ts';

/** An id of the content: English words in lower case joined by hyphens, neither reserved nor starting with `ui-`. */
export const idSchema = z.string().refine(isContentId, {
  error: '标识须为小写英文单词，以连字符相连（如 cargo-throughput），不能以 ui- 开头，不能是 index 或 embed',
});

/** Characters that a text may have at most, by what it is. */
export const MOST_CHARACTERS = { name: 60, title: 100, sentence: 200, prose: 600 } as const;

/** Radicals and letters of other sets that look like those meant, and signs made of several: ⼩ for 小, ㎡ for 平方米. */
const LOOK_ALIKE =
  /[\u2E80-\u2FDF\uF900-\uFAFF\u3300-\u33FF\u3200-\u32FF\uFB00-\uFB06]|[\u{2F800}-\u{2FA1F}]|[\u{1D400}-\u{1D7FF}]/u;

/** `{id}` stands for words of the report: it counts as one character, however long the id is. */
const templateLength = (text: string): number => text.replace(/\{[\w-]*\}/g, '0').length;

/** Words on one line: not empty, no white space at either end, nothing that is not what it looks like. */
function wordsUpTo(most: number, lengthOf = (text: string): number => text.length) {
  return z.string().superRefine((text, context) => {
    const refuse = (message: string) => {
      context.addIssue({ code: 'custom', message });
    };
    const alike = LOOK_ALIKE.exec(text)?.[0];
    const unseen = forbiddenIn(text);
    if (text === '' || text !== text.trim()) refuse('文字不能为空，首尾不能有空白');
    else if (/[\n\r\t]/.test(text)) refuse('一行文字，没有换行和制表符');
    else if (unseen !== undefined) refuse(`看得见的文字，没有${unseen.found}`);
    else if (alike !== undefined) refuse(`通用的字，${alike} 写作 ${alike.normalize('NFKC')}`);
    else if (lengthOf(text) > most) refuse(`至多${most}个字，现有${lengthOf(text)}个字`);
  });
}

/** A name, a label, words of a status. */
export const wordsSchema = wordsUpTo(MOST_CHARACTERS.name);

/** A line of words: a source, a reason, a way to be reached. */
export const lineSchema = wordsUpTo(MOST_CHARACTERS.sentence);

/** Words in which something is explained. */
export const proseSchema = wordsUpTo(MOST_CHARACTERS.prose);

/** A name in which `{id}` stands for the printed words of that indicator. */
export const nameTemplateSchema = wordsUpTo(MOST_CHARACTERS.title, templateLength).describe(
  '可用 {标识} 代表指标的原文',
);

/** Prose of the editor; `{id}` stands for the printed words of that indicator. */
export const templateSchema = wordsUpTo(MOST_CHARACTERS.prose, templateLength).describe(
  '可用 {标识} 代表指标的原文',
);

/** One sentence of the editor's, with its full stop. */
export const sentenceSchema = wordsUpTo(MOST_CHARACTERS.sentence).refine(
  (text) => /^[^。！？]+。$/.test(text),
  {
    error: '一句话，以句号结尾',
  },
);

/** When something holds: `2024`, `2024-Q3`, `2024-09`, `2021/2025`, or the day of a point in time. */
export const periodSchema = z.string().refine((code) => parsePeriod(code) !== undefined, {
  error: PERIOD_FORMS,
});

/** Records that a list may name. */
const MOST_IDS = 100;

/** Ids of other records; each once. */
export const idListSchema = z
  .array(idSchema)
  .min(1)
  .max(MOST_IDS)
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

/** A sentence of the report, named by its paragraph and by a few words that no other sentence there has. */
export const chosenSentenceSchema = z.strictObject({ paragraph: idSchema, with: wordsSchema });

export type ChosenSentence = z.infer<typeof chosenSentenceSchema>;

/** Title set in one or two lines; the lines joined are the title. */
export const titleLinesSchema = z.array(wordsSchema).min(1).max(2);
