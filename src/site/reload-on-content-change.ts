import type { AstroIntegration } from 'astro';
import { contentFolder } from '../report/settings.ts';

/** While developing, a change to the content makes the report be read again and the page reload. */
export function reloadOnContentChange(): AstroIntegration {
  return {
    name: 'reload-on-content-change',
    hooks: {
      'astro:server:setup': ({ server }) => {
        const folder = contentFolder();
        server.watcher.add(folder);
        server.watcher.on('all', (_event, file) => {
          if (!file.startsWith(folder)) return;
          for (const environment of Object.values(server.environments))
            environment.moduleGraph.invalidateAll();
          server.hot.send({ type: 'full-reload' });
        });
      },
    },
  };
}
