// @ts-check
import { defineConfig } from 'astro/config';

// Plain Astro, as most people would build the same report. Nothing of this site's own steps.
export default defineConfig({
  outDir: '../../output/benchmark/baseline',
  cacheDir: '../../output/benchmark/baseline-cache',
});
