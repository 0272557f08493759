import { defineConfig } from 'vitest/config';
import { MATRIX } from './tests/support/matrix.ts';

const project = (name: string) => ({
  // Files read once serve every test of a worker: no test changes what it reads.
  // Tests wait for what they test, never for a clock; this ends one that hangs, on a busy machine too.
  test: { name, include: [`tests/${name}/**/*.test.ts`], isolate: false, testTimeout: 600_000 },
});

export default defineConfig({
  test: { tags: [{ name: MATRIX }], projects: ['unit', 'content', 'built'].map(project), maxWorkers: '100%' },
});
