import type { z } from 'zod';

/** A value that may be one record of a list, or the whole of a file that holds one record. */
type Data = Readonly<Record<string, unknown>>;

const isData = (value: unknown): value is Data =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Where a record of a file stands: its list and position, or nothing where the file is one record. */
export type RecordPath = readonly [] | readonly [list: string, position: number];

/** The record in which an issue is; undefined where it concerns a list as a whole. */
function recordPath([list, position]: readonly PropertyKey[], data: Data): RecordPath | undefined {
  if (typeof list === 'string' && typeof position === 'number') return [list, position];
  return typeof list === 'string' && Array.isArray(data[list]) && position === undefined ? undefined : [];
}

/** Fields of records that an issue spoils, each as the path from the file to the field. */
function spoiled(issue: z.core.$ZodIssue, record: RecordPath): PropertyKey[][] {
  const depth = record.length + 1;
  if (issue.path.length >= depth) return [issue.path.slice(0, depth)];
  if (issue.code === 'unrecognized_keys') return issue.keys.map((key) => [...record, key]);
  return [];
}

/** A copy without the fields at these paths; lists keep their length. */
function withoutFields(data: unknown, paths: readonly (readonly PropertyKey[])[]): unknown {
  const copy = structuredClone(data);
  for (const path of paths) {
    const parent = path
      .slice(0, -1)
      .reduce<unknown>((value, key) => (Object(value) as Record<PropertyKey, unknown>)[key], copy);
    if (typeof parent === 'object' && parent !== null) Reflect.deleteProperty(parent, path.at(-1) ?? '');
  }
  return copy;
}

/** A copy whose lists lack these records. */
function withoutRecords(data: unknown, records: readonly RecordPath[]): unknown {
  if (!isData(data)) return data;
  return Object.fromEntries(
    Object.entries(data).map(([key, value]) => [
      key,
      Array.isArray(value)
        ? value.filter((_, position) => !records.some((path) => path[0] === key && path[1] === position))
        : value,
    ]),
  );
}

/** What can still be used of data that has not the right shape. */
export interface Repaired<T> {
  readonly data: T;
  /** Records that something was taken from; what is said of them further on may follow from that. */
  readonly broken: readonly RecordPath[];
  /** Records that are left out altogether. */
  readonly dropped: readonly RecordPath[];
}

/**
 * The part of `data` that has the right shape: fields that have not are taken away, and records that cannot be without
 * them. `standIn` gives the fields of a file of one record, where they are missing. Undefined where too little is left.
 */
export function repair<T>(
  error: z.ZodError,
  data: unknown,
  schema: z.ZodType<T>,
  standIn: Data = {},
): Repaired<T> | undefined {
  if (!isData(data)) return undefined;
  const broken = new Map<string, RecordPath>();
  const fields: PropertyKey[][] = [];
  for (const issue of error.issues) {
    const record = recordPath(issue.path, data);
    if (record === undefined) continue;
    broken.set(record.join(), record);
    fields.push(...spoiled(issue, record));
  }
  const lessened = { ...standIn, ...(withoutFields(data, fields) as Data) };
  const again = schema.safeParse(lessened);
  if (again.success) return { data: again.data, broken: [...broken.values()], dropped: [] };
  const dropped = [
    ...new Map(
      again.error.issues.flatMap(({ path }) => {
        const record = recordPath(path, data);
        return record && record.length > 0 ? [[record.join(), record] as const] : [];
      }),
    ).values(),
  ];
  const last = schema.safeParse(withoutRecords(lessened, dropped));
  if (!last.success) return undefined;
  return { data: last.data, broken: [...broken.values()], dropped };
}
