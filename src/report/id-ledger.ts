import type { Permalink } from '../schemas/permalinks.ts';
import { claims } from './index/claims.ts';
import { indexContent } from './index/index-content.ts';
import { readContent } from './read/read-content.ts';

/** One record a line, as the formatter has it, so that a new id is one line of a change. */
function print(ids: readonly Permalink[], aliases: Readonly<Record<string, string>>): string {
  const field = (value: unknown) => JSON.stringify(value);
  const record = ({ id, kind, section }: Permalink) =>
    `    { "id": ${field(id)}, "kind": ${field(kind)}${section === undefined ? '' : `, "section": ${field(section)}`} }`;
  const pairs = Object.entries(aliases).map(([old, target]) => `    ${field(old)}: ${field(target)}`);
  const aliasText = pairs.length > 0 ? `{\n${pairs.join(',\n')}\n  }` : '{}';
  return `{\n  "ids": [\n${ids.map(record).join(',\n')}\n  ],\n  "aliases": ${aliasText}\n}\n`;
}

/** The ledger of a content folder with its present ids added at the end; those already there keep their place. */
export function recordIds(folder: string): { text: string; added: number } {
  const { content, problems } = readContent(folder);
  if (content === undefined || problems.length > 0)
    throw new Error('Content is checked before its ids are recorded');
  const { ids, aliases } = content.permalinks.data;
  const known = new Set(ids.map(({ id }) => id));
  const fresh = claims(indexContent(content)).filter(({ id }) => !known.has(id));
  return { text: print([...ids, ...fresh], aliases), added: fresh.length };
}
