/**
 * Tag of cells of a table that `npm test` leaves out, for both test runners: each proves little beside the one that always
 * runs; whoever changes what they prove runs them all.
 */
export const MATRIX = '@matrix';
