import type { AstroIntegration } from 'astro';
import { buildContext } from '../../config/build-context.ts';
import { virtualModule } from './virtual-module.ts';

/** Pages are made in this process: they share its one checked report, which no bundler needs to read. */
const CONTEXT = new URL('../../config/build-context.ts', import.meta.url).href;

const reportModule = () => `import { builtReport } from '${CONTEXT}';
export const report = builtReport();`;

const outsideTheBundle = {
  name: 'outside-the-bundle',
  enforce: 'pre' as const,
  resolveId: (source: string) => (source === CONTEXT ? { id: source, external: true } : undefined),
};

/** Hands the one checked report, and where the site stands, to the pages. */
export function virtualModules(): AstroIntegration {
  return {
    name: 'virtual-modules',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({
          vite: {
            plugins: [
              outsideTheBundle,
              virtualModule('virtual:report', reportModule),
              virtualModule(
                'virtual:site',
                () => `export const site = ${JSON.stringify(buildContext().site)};`,
              ),
              virtualModule(
                'virtual:content-folder',
                () =>
                  `export const contentFolder = ${JSON.stringify(buildContext().settings.contentFolder)};`,
              ),
            ],
          },
        });
      },
    },
  };
}
