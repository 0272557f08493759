import { expect, test } from '@playwright/test';
import { axeFaults } from '../support/axe.ts';
import { setTypeSize } from '../support/fit.ts';
import { PAGE_TYPES } from '../support/pages.ts';
import { MAIN } from '../support/sites.ts';
import { needs } from './needs.ts';

needs(MAIN);

const PHONE = { width: 360, height: 800 };
const DESK = { width: 1440, height: 800 };
const DAY = { colorScheme: 'light', forcedColors: 'none' } as const;
const NIGHT = { colorScheme: 'dark', forcedColors: 'none' } as const;
const FORCED = { colorScheme: 'light', forcedColors: 'active' } as const;

/*
 * The page is loaded once and shown in every way, one after the other. All rules of axe run for each layout: on a phone, on
 * a desk, and in large type, where other elements are displayed and targets have other sizes. Night and forced colours
 * change colours alone: their style sheets set nothing else. There the rules that look at colours run, and every other rule
 * would read the same page once more.
 */
const WAYS = [
  { name: 'a phone by day', size: 'normal', viewport: PHONE, media: DAY, rules: 'all' },
  { name: 'a phone by night', size: 'normal', viewport: PHONE, media: NIGHT, rules: 'colours' },
  { name: 'a phone by night in large type', size: 'large', viewport: PHONE, media: NIGHT, rules: 'all' },
  { name: 'a desk by night', size: 'normal', viewport: DESK, media: NIGHT, rules: 'colours' },
  { name: 'a desk by day', size: 'normal', viewport: DESK, media: DAY, rules: 'all' },
  { name: 'forced colours', size: 'normal', viewport: DESK, media: FORCED, rules: 'colours' },
] as const;

for (const path of PAGE_TYPES) {
  test(`${path || 'home'}: axe finds nothing, however the page is shown`, async ({ page }) => {
    await page.goto(path);
    for (const { name, size, viewport, media, rules } of WAYS) {
      await test.step(name, async () => {
        await page.setViewportSize(viewport);
        await page.emulateMedia(media);
        await setTypeSize(page, size);
        expect(await axeFaults(page, rules), name).toEqual([]);
      });
    }
  });
}
