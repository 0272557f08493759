/** Every rule that content must keep, one a file. A new rule is a file of its own and a line here. */
export { checkFigures } from './figures.ts';
export { checkIds } from './ids.ts';
export { checkMentions } from './mentions.ts';
export { checkNumerals } from './numerals.ts';
export { checkPermalinks } from './permalinks.ts';
export { checkPunctuation } from './punctuation.ts';
export { checkQuantities } from './quantities.ts';
export { checkReferences } from './references.ts';
export { checkStatus } from './status.ts';
export { checkTemplates } from './templates.ts';
export { checkWording } from './wording.ts';
