import { withBase } from './paths.ts';

/** A link to a path of this site under the base it is built for. */
export function href(path: string): string {
  return withBase(import.meta.env.BASE_URL, path);
}
