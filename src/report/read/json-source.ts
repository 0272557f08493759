import { getNodeValue } from 'jsonc-parser';
import { isAlias, isCollection, isScalar, LineCounter, parseDocument, visit } from 'yaml';
import type { z } from 'zod';
import type { Place, Problem } from '../problem.ts';
import { readJsonTree } from './json-syntax.ts';
import { longFrontMatter, tooLong, tooMany } from './bounds.ts';
import { fieldsOf } from './fields-of.ts';
import { jsonLocator, yamlLocator, type Locate, type Text } from './locate.ts';
import { repair, type RecordPath } from './repair.ts';
import { shapeProblems } from './shape-problems.ts';

/** A record with a fault in its shape: what is found in it afterwards may follow from that. */
export interface Fault {
  readonly file: string;
  /** First line, and the one after its last; without them the whole file. */
  readonly from?: number | undefined;
  readonly to?: number | undefined;
  /** Its id, where it can be read. */
  readonly id?: string | undefined;
}

/** A file of data, with the place of each of its parts. */
export interface Source<T> {
  readonly file: string;
  readonly data: T;
  readonly place: Locate;
  /** Records of which something is left out. */
  readonly faults: readonly Fault[];
  /** Whether records are left out altogether. */
  readonly lacks: boolean;
}

/** The data as far as it has the right shape, and what is wrong with the rest. */
export interface Reading<T> {
  readonly source: Source<T> | undefined;
  readonly problems: readonly Problem[];
}

/** What a file of one record has where a field is missing, so that the others can be checked. */
export type StandIn = Readonly<Record<string, unknown>>;

function valueAt(data: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>((value, key) => (Object(value) as Record<PropertyKey, unknown>)[key], data);
}

function faultOf(file: string, data: unknown, record: RecordPath, place: Locate): Fault {
  const id = valueAt(data, [...record, 'id']);
  const known = typeof id === 'string' ? id : undefined;
  const [list, position] = record;
  if (list === undefined || position === undefined) return { file, id: known };
  const next = place([list, position + 1]);
  const isLast = valueAt(data, [list, position + 1]) === undefined;
  return { file, from: place(record).line, to: isLast ? undefined : next.line, id: known };
}

/** Places of records that stayed, by the place that they had among all. */
function withoutDropped(place: Locate, dropped: readonly RecordPath[]): Locate {
  if (dropped.length === 0) return place;
  return ([list, position, ...rest]) => {
    if (typeof position !== 'number' || list === undefined) return place(list === undefined ? [] : [list]);
    const gone = dropped
      .flatMap(([from, at]) => (from === list && at !== undefined ? [at] : []))
      .sort((a, b) => a - b);
    const before = gone.reduce((at, one) => (one <= at ? at + 1 : at), position);
    return place([list, before, ...rest]);
  };
}

function shaped<T>(
  file: string,
  data: unknown,
  place: Locate,
  schema: z.ZodType<T>,
  standIn?: StandIn,
): Reading<T> {
  const many = tooMany(data);
  if (many !== undefined) {
    const { path, found, expected } = many;
    const problem = tooLong(place(path), path.join(' · ') || '整个文件', found, expected);
    return { source: undefined, problems: [problem] };
  }
  const result = schema.safeParse(data);
  if (result.success) {
    return { source: { file, data: result.data, place, faults: [], lacks: false }, problems: [] };
  }
  const problems = shapeProblems(result.error, data, place, (path) => fieldsOf(schema, path));
  const repaired = repair(result.error, data, schema, standIn);
  if (repaired === undefined) return { source: undefined, problems };
  const { broken, dropped } = repaired;
  return {
    source: {
      file,
      data: repaired.data,
      place: withoutDropped(place, dropped),
      faults: broken.map((record) => faultOf(file, data, record, place)),
      lacks: dropped.length > 0,
    },
    problems,
  };
}

function unreadable(at: Place, words: Omit<Problem, 'at' | 'subject'>): Reading<never> {
  return { source: undefined, problems: [{ at, subject: '文件头格式', ...words }] };
}

/** Reads the YAML front matter of a section; `lineOffset` is the number of lines before it. */
export function readFrontMatter<T>(input: Text, schema: z.ZodType<T>): Reading<T> {
  const { file, text, lineOffset = 0 } = input;
  const long = longFrontMatter(file, text);
  if (long !== undefined) return { source: undefined, problems: [long] };
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const at = (offset: number): Place => {
    const { line, col } = lines.linePos(offset);
    return { file, line: line + lineOffset, column: col };
  };
  const [error] = document.errors;
  if (error?.code === 'DUPLICATE_KEY') {
    return unreadable(at(error.pos[0]), {
      found: '同一字段写了两次',
      expected: '每个字段一次',
      advice: '删去其中一个。',
    });
  }
  let reference: number | undefined;
  visit(document, {
    Node(_, node) {
      const isNamed = (isScalar(node) || isCollection(node)) && node.anchor !== undefined;
      if (isAlias(node) || isNamed) reference ??= node.range?.[0] ?? 0;
    },
  });
  if (error || reference !== undefined) {
    return unreadable(at(error?.pos[0] ?? reference ?? 0), {
      found: '读不懂这一处',
      expected: '一行一个字段，如 id: economy；文字里有冒号、引号、星号、& 等，整个写在双引号里',
      advice: '检查这一行的冒号、引号、括号和缩进。',
    });
  }
  return shaped(file, document.toJS(), yamlLocator(document, lines, input), schema);
}

/** Reads a JSON file. */
export function readJson<T>(input: Text, schema: z.ZodType<T>, standIn?: StandIn): Reading<T> {
  const tree = readJsonTree(input);
  if ('problem' in tree) return { source: undefined, problems: [tree.problem] };
  const data: unknown = getNodeValue(tree.root);
  return shaped(input.file, data, jsonLocator(tree.root, input), schema, standIn);
}
