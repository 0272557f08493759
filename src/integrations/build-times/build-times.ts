import type { AstroIntegration } from 'astro';

/** The steps that make files beside the pages. */
export const PICTURES = '预览图和二维码';
export const PDFS = 'PDF';

/** What a build has spent its time on, in order, in milliseconds. */
const spent = new Map<string, number>();
/** When the last step ended, counted from the start of the process. */
let ended = 0;

/** Says that a step has just ended: the time since the step before it was spent on it. */
export function stepEnded(step: string): void {
  const now = performance.now();
  spent.set(step, (spent.get(step) ?? 0) + now - ended);
  ended = now;
}

/** The steps of this process so far and the milliseconds that each took; together they are all of its time. */
export function stepTimes(): ReadonlyMap<string, number> {
  return spent;
}

/** The steps of this process so far as a table, the number first: words of any width follow in line. */
export function timesTable(): string {
  const row = (ms: number, words: string) => `${(ms / 1000).toFixed(1).padStart(7)}秒  ${words}\n`;
  const all = [...spent.values()].reduce((sum, ms) => sum + ms, 0);
  return [...[...spent].map(([step, ms]) => row(ms, step)), row(all, '合计')].join('');
}

/** An integration whose work on the built pages is a step of its own in the table. */
export function timed(step: string, integration: AstroIntegration): AstroIntegration {
  const work = integration.hooks['astro:build:done'];
  if (work === undefined) return integration;
  return {
    ...integration,
    hooks: {
      ...integration.hooks,
      'astro:build:done': async (options) => {
        await work(options);
        stepEnded(step);
      },
    },
  };
}

/** Tells the framework's own work apart: to start, to bundle the code, to write the pages. */
export function frameworkTimes(): AstroIntegration {
  return {
    name: 'framework-times',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        const bundled = {
          name: 'framework-times',
          // The browser's code is bundled last. The framework closes other bundles before it starts.
          writeBundle() {
            stepEnded('打包代码');
          },
        };
        updateConfig({ vite: { plugins: [bundled] } });
      },
      'astro:build:start': () => {
        stepEnded('启动框架');
      },
      'astro:build:generated': () => {
        stepEnded('生成网页');
      },
    },
  };
}
