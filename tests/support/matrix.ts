/**
 * Tag of cells of a table that `npm test` leaves out, for both test runners: each proves little beside the one that always
 * runs; whoever changes what they prove runs them all.
 */
export const MATRIX = '@matrix';

/** Tag of a browser test beside which nothing may build: a server of the framework starts anew when its folder is built. */
export const ALONE = '@alone';

/** How much of a long list of things made alike is looked at one by one: some of it always, all in the whole matrix. */
export const SHARES = [
  { share: 'one of four', step: 4, tags: [] },
  { share: 'all', step: 1, tags: [MATRIX] },
] as const;

/** Every so many things of a list. */
export const each = <T>(list: readonly T[], step: number): T[] =>
  list.filter((_, position) => position % step === 0);
