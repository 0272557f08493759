import { byId, type Identified } from '../model.ts';

/** A record of the model that is still without its fields `Later`: the model is a graph, and its records know each other. */
export type Shell<T extends Identified, Later extends keyof T> = Identified &
  Omit<T, Later> &
  Partial<Pick<T, Later>>;

/** What a shell has from the start; a value in the place of a later field would pass for it, and is refused. */
export type Given<T extends Identified, Later extends keyof T> = Identified &
  Omit<T, Later> & { readonly [Field in Later]?: never };

function prove<T extends Identified, Later extends keyof T>(
  shell: Shell<T, Later>,
  later: readonly Later[],
): asserts shell is Shell<T, Later> & T {
  const unset = later.find((field) => !Object.hasOwn(shell, field));
  if (unset !== undefined) throw new Error(`${shell.id}: the field ${String(unset)} was never set`);
}

/** The shell as the record it has become; throws when one of the later fields was never set, be it to undefined. */
export function finished<T extends Identified, Later extends keyof T>(
  shell: Shell<T, Later>,
  later: readonly Later[],
): T {
  prove<T, Later>(shell, later);
  return shell;
}

/** The shells of one kind of record, in the order in which they are handed on. */
export class Shells<T extends Identified, Later extends keyof T> {
  readonly #later: readonly Later[];
  readonly #shells: readonly Shell<T, Later>[];

  constructor(later: readonly Later[], given: readonly Given<T, Later>[]) {
    this.#later = later;
    this.#shells = given.map((fields): Shell<T, Later> => ({ ...fields }));
  }

  /** The record with this id, for others to refer to. Its later fields must not be read before they are filled. */
  reference(id: string): T {
    // What `finished` proves before anything is handed on.
    return byId(this.#shells, id) as T;
  }

  fill(id: string, fields: Pick<T, Later>): void {
    Object.assign(byId(this.#shells, id), fields);
  }

  /** The records, each of them proved to be whole. */
  finished(): T[] {
    return this.#shells.map((shell) => finished<T, Later>(shell, this.#later));
  }
}
