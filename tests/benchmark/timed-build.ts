/** Builds as `npm run build` does, and writes what it took to a file: `node tests/benchmark/timed-build.ts <file>`. */
import { writeFileSync } from 'node:fs';
import { stepTimes } from '../../src/integrations/build-times/build-times.ts';
import type { BuildCost } from './builds.ts';

await import('../../src/commands/build.ts');
const cost: BuildCost = {
  steps: Object.fromEntries(stepTimes()),
  peakBytes: process.resourceUsage().maxRSS * 1024,
};
writeFileSync(process.argv[2] ?? '', JSON.stringify(cost));
