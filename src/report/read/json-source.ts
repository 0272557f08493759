import { LineCounter, isMap, isNode, isPair, parseDocument, type Document } from 'yaml';
import type { z } from 'zod';
import type { Place, Problem } from '../problem.ts';

/** A file of data that has the right shape, with the place of each of its parts. */
export interface Source<T> {
  readonly file: string;
  readonly data: T;
  /** Where the value at `path` stands; the nearest parent's place when there is no such value. */
  place(path: readonly PropertyKey[]): Place;
}

/** Either the data or what is wrong with it. */
export type Reading<T> = { readonly source: Source<T> } | { readonly problems: Problem[] };

interface Text {
  readonly file: string;
  readonly text: string;
  /** Lines before `text` in the file: front matter starts on line 2. */
  readonly lineOffset?: number;
}

/** Finds places in a parsed document. JSON is read as YAML's subset, which keeps the position of every value. */
function locator(document: Document, lines: LineCounter, { file, lineOffset = 0 }: Text) {
  return (path: readonly PropertyKey[]): Place => {
    for (let length = path.length; length >= 0; length -= 1) {
      const node = length === 0 ? document.contents : document.getIn(path.slice(0, length), true);
      const parent = length === 0 ? undefined : document.getIn(path.slice(0, length - 1), true);
      // The key is where an author looks first; a list item has none.
      const key = isMap(parent)
        ? parent.items.find((pair) => isPair(pair) && String(pair.key) === String(path[length - 1]))?.key
        : undefined;
      const found = isNode(key) ? key : node;
      const offset = isNode(found) ? found.range?.[0] : undefined;
      if (offset !== undefined) {
        const { line, col } = lines.linePos(offset);
        return { file, line: line + lineOffset, column: col };
      }
    }
    return { file };
  };
}

const TYPE_NAMES: Readonly<Record<string, string>> = {
  string: '文字',
  number: '数',
  boolean: 'true 或 false',
  array: '列表',
  object: '对象',
  null: 'null',
};

function shown(value: unknown): string {
  if (value === undefined) return '没有';
  const text = JSON.stringify(value);
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}

function valueAt(data: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, key) => (typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined),
    data,
  );
}

/** `containers · name` for a field of a record in a list, as the checks of the whole name it too. */
function subjectOf(data: unknown, path: readonly PropertyKey[]): string {
  const [list, position, ...field] = path;
  if (typeof position !== 'number') return path.map(String).join(' · ') || '整个文件';
  const id = valueAt(data, [...path.slice(0, 2), 'id']);
  const record = typeof id === 'string' ? id : `${String(list)} 第${position + 1}条`;
  return [record, ...field.map(String)].join(' · ');
}

function shapeProblems(error: z.ZodError, data: unknown, place: Source<unknown>['place']): Problem[] {
  return error.issues.flatMap((issue): Problem[] => {
    const base = { kind: 'shape', subject: subjectOf(data, issue.path), at: place(issue.path) } as const;
    if (issue.code === 'unrecognized_keys') {
      return issue.keys.map((key) => ({
        ...base,
        at: place([...issue.path, key]),
        found: `多出的字段 ${key}`,
        expected: '只用这一类记录定义过的字段',
        advice: `删去 ${key}，或改正拼写。`,
      }));
    }
    const found = shown(valueAt(data, issue.path));
    const missing = found === '没有';
    const expected =
      issue.code === 'invalid_type'
        ? (TYPE_NAMES[issue.expected] ?? issue.expected)
        : issue.code === 'invalid_value'
          ? `其中之一：${issue.values.map(String).join('、')}`
          : issue.message;
    return [{ ...base, found, expected, advice: missing ? '补上这个字段。' : '按应有的形式改写。' }];
  });
}

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
          kind: 'syntax',
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
          kind: 'syntax',
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
