import axe, { type RunOptions } from 'axe-core';
import type { Page } from '@playwright/test';

const ALL: RunOptions['runOnly'] = {
  type: 'tag',
  values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
};

/** The rules that look at colours, and nothing else. */
const OF_COLOURS: RunOptions['runOnly'] = { type: 'rule', values: ['color-contrast', 'link-in-text-block'] };

/** What axe finds wrong with a page as it is shown now: the rule, and where. */
export async function axeFaults(page: Page, which: 'all' | 'colours'): Promise<string[]> {
  if (await page.evaluate(() => !('axe' in window))) {
    await page.evaluate(axe.source);
    // What is far below has no size until a reader is near.
    await page.addStyleTag({ content: '.after-text { content-visibility: visible !important }' });
  }
  return page.evaluate(
    async (runOnly) => {
      const { violations } = await (window as unknown as { axe: typeof axe }).axe.run({
        runOnly,
        resultTypes: ['violations'],
      });
      return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`));
    },
    which === 'all' ? ALL : OF_COLOURS,
  );
}
