import type { Reference } from './reference.ts';

/** A reference after GB/T 7714, in two halves: between them stands the date of access, `[2025-07-01]. `. */
export function gbt7714({ title, container, author, published, url }: Omit<Reference, 'issuer'>): {
  before: string;
  after: string;
} {
  const writer = author === undefined ? '' : `${author}. `;
  const part = container === undefined ? '' : `//${writer}${container}`;
  const day = published === undefined ? '' : `(${published})`;
  return {
    before: `${container === undefined ? writer : ''}${title}[EB/OL]${part}. ${day}`,
    after: url === null ? '' : `${url}.`,
  };
}
