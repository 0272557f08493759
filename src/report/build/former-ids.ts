import { claims } from '../index/claims.ts';
import type { ContentIndex } from '../index/index-content.ts';
import type { FormerId, IdHolder } from '../model.ts';

/** Ids of the ledger that no longer stand where they were published: renamed ones, and those whose section is another now. */
export function formerIds(index: ContentIndex): FormerId[] {
  const { ids, aliases } = index.content.permalinks.data;
  const holders = new Map<string, IdHolder>(
    claims(index).map(({ id, kind, section }) => [id, { id, kind, section }]),
  );
  const present = (id: string) => holders.get(aliases[id] ?? id);
  return ids.flatMap(({ id, kind, section }): FormerId[] => {
    const now = present(id);
    // The checks refuse a ledger in which an id leads nowhere.
    if (!now) return [];
    const formerSection = section === undefined ? undefined : present(section)?.id;
    const stays = now.id === id && (formerSection === undefined || formerSection === now.section);
    return stays ? [] : [{ id, kind, section: formerSection, now }];
  });
}
