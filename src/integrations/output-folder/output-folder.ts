import type { AstroIntegration } from 'astro';
import { fileURLToPath } from 'node:url';
import { mark, refuseOthersFolder } from './mark.ts';

/** The framework empties its output folder: only one that is a build's own work. */
export function outputFolder(): AstroIntegration {
  let folder = '';
  return {
    name: 'output-folder',
    hooks: {
      'astro:config:done': ({ config }) => {
        folder = fileURLToPath(config.outDir);
      },
      'astro:build:start': () => {
        refuseOthersFolder(folder);
      },
      'astro:build:done': ({ dir }) => {
        mark(fileURLToPath(dir));
      },
    },
  };
}
