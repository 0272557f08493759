import type { z } from 'zod';
import { nearestWord } from '../../domain/nearest-word.ts';
import type { Problem } from '../problem.ts';
import type { Locate } from './locate.ts';

const TYPE_NAMES: Readonly<Record<string, string>> = {
  string: '写在双引号里的文字',
  number: '数',
  boolean: 'true 或 false',
  array: '方括号里的列表',
  object: '大括号里的一组字段',
  record: '大括号里的一组字段',
  null: 'null',
};

const MOST_SHOWN = 60;

function shown(value: unknown): string {
  if (value === undefined) return '没有';
  const text = JSON.stringify(value);
  return text.length > MOST_SHOWN ? `${text.slice(0, MOST_SHOWN)}…` : text;
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

const counted = (origin: string) => (origin === 'string' ? '个字' : '项');

/** What a library says of a shape, said in the words of an author; messages of our own schemas are that already. */
function expectation(issue: z.core.$ZodIssue): string {
  if (/\p{Script=Han}/u.test(issue.message)) return issue.message;
  switch (issue.code) {
    case 'invalid_type':
      return TYPE_NAMES[issue.expected] ?? '别的形式';
    case 'invalid_value':
      return issue.values.length === 1
        ? String(issue.values[0])
        : `其中之一：${issue.values.map(String).join('、')}`;
    case 'too_small':
      return `至少${issue.minimum}${counted(issue.origin)}`;
    case 'too_big':
      return `至多${issue.maximum}${counted(issue.origin)}`;
    case 'invalid_format':
      return issue.format === 'date' ? '一个日期，如 2024-12-31' : issue.message;
    case 'invalid_key':
      return '标识：小写英文单词，以连字符相连';
    default:
      return issue.message;
  }
}

/** The allowed word that was probably meant. */
function meantBy(issue: z.core.$ZodIssue, value: unknown): string | undefined {
  if (issue.code !== 'invalid_value' || typeof value !== 'string') return undefined;
  return nearestWord(value.toLowerCase(), issue.values.map(String));
}

function adviceFor(value: unknown, meant: string | undefined): string {
  if (value === undefined) return '补上这个字段。';
  return meant === undefined ? '按应有的形式改写。' : `可能是 ${meant}；按应有的形式改写。`;
}

/** What is wrong with the shape of data, in the words of its author. `fields` are those that a record may have, for slips. */
export function shapeProblems(
  error: z.ZodError,
  data: unknown,
  place: Locate,
  fields: (path: readonly PropertyKey[]) => readonly string[],
): Problem[] {
  return error.issues.flatMap((issue): Problem[] => {
    const base = { subject: subjectOf(data, issue.path), at: place(issue.path) } as const;
    if (issue.code === 'unrecognized_keys') {
      const allowed = fields(issue.path);
      return issue.keys.map((key) => {
        const meant = nearestWord(key, allowed);
        return {
          ...base,
          at: place([...issue.path, key]),
          found: `多出的字段 ${key}`,
          expected: allowed.length === 0 ? '只用这一类记录定义过的字段' : `只有 ${allowed.join('、')}`,
          advice:
            meant === undefined ? `删去 ${key}，或改正拼写。` : `可能是 ${meant}；改正拼写，或删去 ${key}。`,
        };
      });
    }
    const value = valueAt(data, issue.path);
    return [
      {
        ...base,
        found: shown(value),
        expected: expectation(issue),
        advice: adviceFor(value, meantBy(issue, value)),
      },
    ];
  });
}
