/** What is known of quantities outside this folder: their shape, how they are read and printed, what they are worth. */
export { quantitiesIn } from './quantity/find.ts';
export { parseQuantity, printQuantity } from './quantity/parse.ts';
export type { Quantity, QuantityKind } from './quantity/quantity.ts';
export { refusalOf } from './quantity/refusals/refusal-of.ts';
export { QUALIFIERS } from './quantity/qualifiers.ts';
export {
  areComparable,
  baseValueOf,
  compareQuantities,
  isBelowZero,
  isDefinite,
  unitTextOf,
} from './quantity/values.ts';
