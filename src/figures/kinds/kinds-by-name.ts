import type { FigureRecord } from '../figure-schema.ts';
import * as all from './all.ts';
import type { FigureKind, Refuse } from './kind.ts';

export type FigureKindName = keyof typeof all;

/** Fields of the records of all kinds, by name. */
export type KindFields = UnionToIntersection<(typeof all)[FigureKindName]['fields']>;
type UnionToIntersection<U> = (U extends unknown ? (one: U) => void : never) extends (all: infer I) => void
  ? I
  : never;

export const KINDS: Readonly<Record<FigureKindName, FigureKind>> = all;
export const KIND_NAMES = Object.keys(all) as FigureKindName[];

/** What the records of any kind may say beside what all figures say. */
export const KIND_FIELDS = Object.assign({}, ...KIND_NAMES.map((name) => all[name].fields)) as KindFields;

/** The fields that only some kinds have, as a record gives them. */
export type KindValues = Readonly<Pick<FigureRecord, keyof KindFields>>;

/** What a record says that only its kind does. */
export function ownFields(record: FigureRecord): KindValues {
  const fields = Object.keys(KINDS[record.kind].fields);
  return Object.fromEntries(Object.entries(record).filter(([field]) => fields.includes(field)));
}

/** Refuses fields that only other kinds have; true where there are any. */
export function refuseOthersFields(record: FigureRecord, refuse: Refuse): boolean {
  const others = Object.keys(KIND_FIELDS).filter(
    (field) => field in record && !(field in KINDS[record.kind].fields),
  );
  for (const field of others) {
    const owners = KIND_NAMES.filter((name) => field in KINDS[name].fields).join('、');
    refuse(
      field,
      `${record.kind} 写了 ${field}`,
      `只有 ${owners} 才写 ${field}`,
      `删去 ${field}，或改用 ${owners}。`,
    );
  }
  return others.length > 0;
}
