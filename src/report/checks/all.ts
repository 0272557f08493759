/** Every rule that content must keep, one a file. A new rule is a file of its own and a line here. */
export { checkFigurePlaces } from './figure-places.ts';
export { checkFigures } from './figures.ts';
export { checkHomes } from './homes.ts';
export { checkIds } from './ids.ts';
export { checkNotes } from './notes.ts';
export { checkNumerals } from './numerals.ts';
export { checkPermalinks } from './permalinks.ts';
export { checkPunctuation } from './punctuation.ts';
export { checkQuantities } from './quantities.ts';
export { checkReferences } from './references.ts';
export { checkStatus } from './status.ts';
export { checkTemplates } from './templates.ts';
export { checkTerms } from './terms.ts';
export { checkUnits } from './units.ts';
export { checkWording } from './wording.ts';
