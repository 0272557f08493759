import { serve } from './serve.ts';
import { ALL_SITES } from './sites.ts';

/** Serves every site, built or yet to be built, for as long as the browser tests run. */
export default async function serveSites(): Promise<() => void> {
  const served = await Promise.all(ALL_SITES.map(({ root, port }) => serve(root, port)));
  return () => {
    for (const { stop } of served) stop();
  };
}
