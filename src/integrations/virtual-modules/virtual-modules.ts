import type { AstroIntegration } from 'astro';
import { buildContext } from '../../config/build-context.ts';
import { virtualModule } from './virtual-module.ts';

/** Pages are made in this process and share its one checked report: a bundler that read the module would make a second one. */
const processContext = {
  name: 'process-context',
  resolveId: (source: string) =>
    source === 'virtual:build-context'
      ? { id: new URL('../../config/build-context.ts', import.meta.url).href, external: true }
      : undefined,
};

const reportModule = () => `import { builtReport } from 'virtual:build-context';
export const report = builtReport();`;

/** Hands the one checked report, and where the site stands, to the pages. */
export function virtualModules(): AstroIntegration {
  return {
    name: 'virtual-modules',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({
          vite: {
            plugins: [
              processContext,
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
