import type { AstroIntegration } from 'astro';
import { stringify, uneval } from 'devalue';
import { fileURLToPath } from 'node:url';
import { buildContext, builtReport } from '../../config/build-context.ts';
import { virtualModule } from './virtual-module.ts';

/** The report is a graph whose parts know each other. It travels as one string: a bundler reads no such number of words as code. */
function reportModule(): string {
  const files = {
    deepFreeze: new URL('../../report/build/deep-freeze.ts', import.meta.url),
    parse: new URL(import.meta.resolve('devalue')),
  };
  const imports = Object.entries(files).map(
    ([name, file]) => `import { ${name} } from ${JSON.stringify(fileURLToPath(file))};\n`,
  );
  const text = JSON.stringify(stringify(builtReport()));
  return `${imports.join('')}export const report = deepFreeze(parse(${text}));`;
}

/** Hands the one checked report, and where the site stands, to the pages. */
export function virtualModules(): AstroIntegration {
  return {
    name: 'virtual-modules',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({
          vite: {
            plugins: [
              virtualModule('virtual:report', reportModule),
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
