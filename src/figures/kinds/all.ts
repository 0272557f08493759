/** Every kind of figure, by the name that content gives it. A new kind is a file of its own and a line here. */
export { bar } from './bar.ts';
export { dots } from './dots.ts';
