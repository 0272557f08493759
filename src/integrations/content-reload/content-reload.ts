import type { AstroIntegration } from 'astro';
import { buildContext, forgetBuildContext } from '../../config/build-context.ts';

/** While developing, a change to the content makes the report be read again and the page reload. */
export function contentReload(): AstroIntegration {
  return {
    name: 'content-reload',
    hooks: {
      'astro:server:setup': ({ server }) => {
        const { contentFolder } = buildContext().settings;
        server.watcher.add(contentFolder);
        server.watcher.on('all', (_event, file) => {
          if (!file.startsWith(contentFolder)) return;
          forgetBuildContext();
          for (const environment of Object.values(server.environments))
            environment.moduleGraph.invalidateAll();
          server.hot.send({ type: 'full-reload' });
        });
      },
    },
  };
}
