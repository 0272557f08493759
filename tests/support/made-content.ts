import { fingerprint } from './fingerprint.ts';
import { madeOnce } from './made-once.ts';

/** Folder with content that `make` writes from a report's, named after what it is made from, the maker's file included. */
export function madeContent(
  kind: string,
  good: string,
  maker: string,
  make: (folder: string) => void,
  words = '',
): string {
  const name = fingerprint([good, maker], words).slice(0, 12);
  return madeOnce(`tests/output/${kind}-content/${name}`, make);
}
