import type { z } from 'zod';
import type { Problem } from '../problem.ts';
import type { Locate } from './locate.ts';

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

/** What is wrong with the shape of data, in the words of its author. */
export function shapeProblems(error: z.ZodError, data: unknown, place: Locate): Problem[] {
  return error.issues.flatMap((issue): Problem[] => {
    const base = { subject: subjectOf(data, issue.path), at: place(issue.path) } as const;
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
