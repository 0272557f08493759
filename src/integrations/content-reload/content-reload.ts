import type { AstroIntegration } from 'astro';
import { buildContext, forgetBuildContext } from '../../config/build-context.ts';
import { checkedContext } from '../../config/checked-context.ts';
import { printProblems } from '../../report/print-problems.ts';
import { problemPage } from './problem-page.ts';

/** Milliseconds in which changes of several files count as one: an editor saves them together. */
const TOGETHER = 50;

/** What the terminal says of content that is wrong; undefined where it is right. */
function problems(): string | undefined {
  const { content, shownFolder } = buildContext();
  return 'problems' in content ? printProblems(content.problems, shownFolder) : undefined;
}

/**
 * While developing, a change to the content makes the report be read again and the page reload. As long as something is
 * wrong with it, every page is what the terminal says of that.
 */
export function contentReload(): AstroIntegration {
  return {
    name: 'content-reload',
    hooks: {
      'astro:server:setup': ({ server }) => {
        const { contentFolder } = buildContext().settings;
        let waiting: NodeJS.Timeout | undefined;
        server.watcher.add(contentFolder);
        server.watcher.on('all', (_event, file) => {
          if (!file.startsWith(contentFolder)) return;
          clearTimeout(waiting);
          waiting = setTimeout(() => {
            forgetBuildContext();
            checkedContext();
            for (const environment of Object.values(server.environments))
              environment.moduleGraph.invalidateAll();
            server.hot.send({ type: 'full-reload' });
          }, TOGETHER);
        });
        server.middlewares.use((request, response, next) => {
          const said = request.headers.accept?.includes('text/html') ? problems() : undefined;
          if (said === undefined) {
            next();
            return;
          }
          response.writeHead(500, {
            'Content-Type': 'text/html; charset=utf-8',
            'Cache-Control': 'no-store',
          });
          response.end(problemPage(said, server.config.base));
        });
      },
    },
  };
}
