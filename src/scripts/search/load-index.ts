import { prepareIndex, type SearchIndex } from '../../search/entries.ts';
import type { IndexFile } from '../../search/index-file.ts';

let loading: Promise<SearchIndex> | undefined;

/** The index, asked for once; after a failure it can be asked for again. */
export function loadIndex(address: string): Promise<SearchIndex> {
  loading ??= fetch(address)
    .then(async (answer) => {
      if (!answer.ok) throw new Error(`${answer.status} ${address}`);
      return prepareIndex((await answer.json()) as IndexFile);
    })
    .catch((error: unknown) => {
      loading = undefined;
      throw error;
    });
  return loading;
}
