import { KIND_NAMES, claims } from '../index/claims.ts';
import type { ContentIndex } from '../index/index-content.ts';
import type { Problem } from '../problem.ts';

/** The ledger is never lost: what was corrected had been published. */
function checkLedger({ content }: ContentIndex): Problem[] {
  const { permalinks, corrections, gaps } = content;
  if (corrections.data.corrections.length === 0 || !gaps.absent.has('permalinks')) return [];
  return [
    {
      at: { file: permalinks.file },
      subject: '文件',
      found: '没有，而 corrections.json 里有发布之后的更正',
      expected: '已发布的标识的登记',
      advice: '从版本库里恢复 permalinks.json；标识发布之后不能丢。',
    },
  ];
}

/** An id that was published stays, or leaves an alias that leads on. */
export function checkPermalinks(index: ContentIndex): Problem[] {
  const { permalinks } = index.content;
  const { ids, aliases } = permalinks.data;
  const present = new Map(claims(index).map((claim) => [claim.id, claim.kind]));
  const problems = checkLedger(index);
  const report = (path: PropertyKey[], subject: string, found: string, expected: string, advice: string) =>
    problems.push({ at: permalinks.place(path), subject, found, expected, advice });

  const first = new Map([...ids.entries()].reverse().map(([position, { id }]) => [id, position]));
  const known = new Set(ids.map(({ id }) => id));
  ids.forEach(({ id, kind }, position) => {
    const now = present.get(id);
    const subject = `${KIND_NAMES[kind]} ${id}`;
    if ((first.get(id) ?? position) < position) {
      report(['ids', position], subject, '登记了两次', '每个标识登记一次', '删去其中一条。');
    } else if (now === undefined && !Object.hasOwn(aliases, id)) {
      report(
        ['ids', position],
        subject,
        '已发布的标识不见了',
        '内容里仍有它，或 aliases 里写明由谁接替',
        `恢复这个标识；确要改名，在 aliases 里加 "${id}": "新标识"。`,
      );
    } else if (now !== undefined && now !== kind) {
      report(
        ['ids', position],
        subject,
        `现在用于${KIND_NAMES[now]}`,
        `仍用于${KIND_NAMES[kind]}`,
        '为新的内容另取标识。',
      );
    }
  });
  for (const [old, target] of Object.entries(aliases)) {
    const subject = `aliases · ${old}`;
    if (present.has(old)) {
      report(
        ['aliases', old],
        subject,
        `${old} 仍在使用`,
        '只有不再使用的标识才有接替',
        '删去这一条，或改掉内容里的旧标识。',
      );
    }
    if (!known.has(old)) {
      report(
        ['aliases', old],
        subject,
        `${old} 没有登记过`,
        'ids 里有它，写明它是什么、原在哪一章节',
        '改正拼写；从未发布过的标识不必写在这里。',
      );
    }
    if (!present.has(target)) {
      report(
        ['aliases', old],
        subject,
        `没有标识为 ${target} 的内容`,
        '一个现有的标识',
        '改正接替它的标识。',
      );
    }
  }
  return problems;
}
