import { expect, test } from 'vitest';
import {
  stepEnded,
  stepTimes,
  timed,
  timesTable,
} from '../../../src/integrations/build-times/build-times.ts';

test('the steps are all of the time, in their order, and one that comes twice is told once', async () => {
  stepEnded('甲');
  const worked: string[] = [];
  const integration = timed('乙', {
    name: 'b',
    hooks: { 'astro:build:done': ({ pages }) => void worked.push(`${pages.length}`) },
  });
  const done = integration.hooks['astro:build:done'];
  await done?.({ pages: [] } as unknown as Parameters<typeof done>[0]);
  stepEnded('甲');
  expect(worked).toEqual(['0']);
  expect([...stepTimes().keys()]).toEqual(['甲', '乙']);
  const all = [...stepTimes().values()].reduce((sum, ms) => sum + ms, 0);
  expect(all).toBeLessThanOrEqual(performance.now());
  expect(timesTable()).toMatch(/^ +\d+\.\d秒 {2}甲\n +\d+\.\d秒 {2}乙\n +\d+\.\d秒 {2}合计\n$/);
});

test('an integration that does nothing to the built pages is no step', () => {
  const integration = { name: 'c', hooks: {} };
  expect(timed('丙', integration)).toBe(integration);
});
