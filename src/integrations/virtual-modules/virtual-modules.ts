import type { AstroIntegration } from 'astro';
import { uneval } from 'devalue';
import { fileURLToPath } from 'node:url';
import { buildContext, builtReport } from '../../config/build-context.ts';
import { virtualModule } from './virtual-module.ts';

const FREEZE = fileURLToPath(new URL('../../report/build/deep-freeze.ts', import.meta.url));

/** Hands the one checked report, and where the site stands, to the pages. */
export function virtualModules(): AstroIntegration {
  return {
    name: 'virtual-modules',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({
          vite: {
            plugins: [
              // The report is a graph whose parts know each other; this writes it as code that makes it anew.
              virtualModule(
                'virtual:report',
                () =>
                  `import { deepFreeze } from ${JSON.stringify(FREEZE)};\nexport const report = deepFreeze(${uneval(builtReport())});`,
              ),
              virtualModule('virtual:site', () => `export const site = ${uneval(buildContext().site)};`),
              virtualModule(
                'virtual:content-folder',
                () => `export const contentFolder = ${uneval(buildContext().settings.contentFolder)};`,
              ),
            ],
          },
        });
      },
    },
  };
}
