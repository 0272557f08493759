import type { ContentIndex } from '../index/index-content.ts';
import type { Problem } from '../problem.ts';

/** A change belongs to one number: it is shown beside that and told with it. */
export function checkChanges(index: ContentIndex): Problem[] {
  const owners = new Map<string, string>();
  return index.indicators.flatMap((entry): Problem[] => {
    const { id, change } = entry.record;
    if (change === undefined) return [];
    const first = owners.get(change);
    if (first === undefined && change !== id) {
      owners.set(change, id);
      return [];
    }
    return [
      {
        at: entry.at('change'),
        subject: `${id} · change`,
        found: first === undefined ? `${change}，就是它自己` : `${change}，已是 ${first} 的变化`,
        expected: '每个增幅或位次变化只属于一个数',
        advice: '改正 change，或删去其中一处。',
      },
    ];
  });
}
