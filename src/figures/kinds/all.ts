/** Every kind of figure, by the name that content gives it. A new kind is a file of its own and a line here. */
export { areas } from './areas.ts';
export { bar } from './bar.ts';
export { cells } from './cells.ts';
export { dumbbell } from './dumbbell.ts';
export { limits } from './limits.ts';
export { lollipop } from './lollipop.ts';
export { scene } from './scene/scene.ts';
export { slope } from './slope.ts';
export { stages } from './stages.ts';
export { strips } from './strips.ts';
