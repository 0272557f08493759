import { mentionsOf, type ContentIndex, type Entry, type MentionOf } from '../index/index-content.ts';

type FactKind = 'indicator' | 'project';

/** A fact's record with its home mention. */
export interface Homed<R> {
  readonly record: R;
  readonly home: MentionOf<FactKind>;
}

/** The records of one kind of fact, in the order of their homes in the text. */
export function inTextOrder<T extends { readonly id: string }>(
  index: ContentIndex,
  kind: FactKind,
  entries: readonly Entry<T>[],
): Homed<T>[] {
  const homes = mentionsOf(index, kind).filter(({ inline }) => inline.home);
  return entries
    .map(({ record }) => {
      const position = homes.findIndex(({ inline }) => inline.id === record.id);
      const home = homes[position];
      if (!home) throw new Error(`${record.id} was checked and has no home mention`);
      return { record, home, position };
    })
    .sort((a, b) => a.position - b.position);
}

/** Id of the section in which the home mention stands. */
export function homeSection({ home }: Homed<unknown>): string {
  return home.section.front.data.id;
}
