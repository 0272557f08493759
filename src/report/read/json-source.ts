import { LineCounter, parseDocument } from 'yaml';
import type { z } from 'zod';
import type { Problem } from '../problem.ts';
import { locator, type Locate, type Text } from './locate.ts';
import { shapeProblems } from './shape-problems.ts';

/** A file of data that has the right shape, with the place of each of its parts. */
export interface Source<T> {
  readonly file: string;
  readonly data: T;
  readonly place: Locate;
}

/** Either the data or what is wrong with it. */
export type Reading<T> = { readonly source: Source<T> } | { readonly problems: Problem[] };

function parse<T>(input: Text, schema: z.ZodType<T>): Reading<T> {
  const lines = new LineCounter();
  const document = parseDocument(input.text, { lineCounter: lines, prettyErrors: false });
  const place = locator(document, lines, input);
  const [error] = document.errors;
  if (error) {
    const { line, col } = lines.linePos(error.pos[0]);
    const at = { file: input.file, line: line + (input.lineOffset ?? 0), column: col };
    return {
      problems: [
        {
          at,
          subject: '格式',
          found: error.code === 'DUPLICATE_KEY' ? '同一字段写了两次' : `无法读懂此处（${error.message}）`,
          expected: error.code === 'DUPLICATE_KEY' ? '每个字段一次' : '合乎格式的内容',
          advice:
            error.code === 'DUPLICATE_KEY' ? '删去其中一个。' : '检查此处前后的引号、逗号、括号和缩进。',
        },
      ],
    };
  }
  const data: unknown = document.toJS();
  const result = schema.safeParse(data);
  if (!result.success) return { problems: shapeProblems(result.error, data, place) };
  return { source: { file: input.file, data: result.data, place } };
}

/** Reads the YAML front matter of a section; `lineOffset` is the number of lines before it. */
export function readFrontMatter<T>(input: Text, schema: z.ZodType<T>): Reading<T> {
  return parse(input, schema);
}

/** Reads a JSON file. */
export function readJson<T>(input: Text, schema: z.ZodType<T>): Reading<T> {
  try {
    JSON.parse(input.text);
  } catch (error) {
    const [, line, column] = /line (\d+) column (\d+)/.exec(String(error)) ?? [];
    const at = {
      file: input.file,
      line: line ? Number(line) : undefined,
      column: column ? Number(column) : undefined,
    };
    return {
      problems: [
        {
          at,
          subject: 'JSON 格式',
          found: `无法读懂此处（${error instanceof Error ? error.message : String(error)}）`,
          expected: '合乎格式的 JSON',
          advice: '检查此处前后的引号、逗号和括号。',
        },
      ],
    };
  }
  return parse(input, schema);
}
