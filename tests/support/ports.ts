import { hash } from 'node:crypto';

/** Clones that can run their tests on one machine at the same time, as far as their ports go. */
const CLONES = 1000;

/** First of ten ports that are this clone's own, below those that systems give out by themselves. */
export const FIRST_PORT = 20_000 + 10 * (parseInt(hash('sha256', process.cwd()).slice(0, 8), 16) % CLONES);
