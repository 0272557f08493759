import { expect, test, type Page } from '@playwright/test';
import { axeFaults } from '../support/axe.ts';
import { MATRIX } from '../support/matrix.ts';
import { setTypeSize, type TypeSize } from '../support/fit.ts';
import { LONGEST_TEXTS, TEMPLATES } from '../support/pages.ts';
import { MAIN } from '../support/sites.ts';
import { needs } from './needs.ts';

needs(MAIN);

const PHONE = { width: 360, height: 800 };
const DESK = { width: 1440, height: 800 };
const DAY = { colorScheme: 'light', forcedColors: 'none' } as const;
const NIGHT = { colorScheme: 'dark', forcedColors: 'none' } as const;
const FORCED = { colorScheme: 'light', forcedColors: 'active' } as const;

interface Way {
  readonly name: string;
  readonly size: TypeSize;
  readonly viewport: typeof PHONE;
  readonly media: typeof DAY | typeof NIGHT | typeof FORCED;
  readonly rules: 'all' | 'colours';
}

/*
 * The page is loaded once and shown in every way, one after the other. All rules of axe run for each layout: on a phone, on
 * a desk, and in large type, where other elements are displayed and targets have other sizes; one of them is light, two are
 * dark.
 */
const LAYOUTS = [
  { name: 'a phone by day', size: 'normal', viewport: PHONE, media: DAY, rules: 'all' },
  { name: 'a phone by night in large type', size: 'large', viewport: PHONE, media: NIGHT, rules: 'all' },
  { name: 'a desk by night', size: 'normal', viewport: DESK, media: NIGHT, rules: 'all' },
] as const satisfies readonly Way[];

/** The other palettes of a layout: day, night and forced colours set custom properties, and nothing else. */
const OTHER_PALETTES: readonly Way[] = [
  { name: 'forced colours', size: 'normal', viewport: DESK, media: FORCED, rules: 'colours' },
  { name: 'a phone by night', size: 'normal', viewport: PHONE, media: NIGHT, rules: 'colours' },
  { name: 'a phone by day in large type', size: 'large', viewport: PHONE, media: DAY, rules: 'colours' },
  { name: 'a desk by day', size: 'normal', viewport: DESK, media: DAY, rules: 'colours' },
];

async function expectNoFault(page: Page, path: string, ways: readonly Way[]): Promise<void> {
  await page.goto(path);
  for (const { name, size, viewport, media, rules } of ways) {
    await test.step(name, async () => {
      await page.setViewportSize(viewport);
      await page.emulateMedia(media);
      await setTypeSize(page, size);
      expect(await axeFaults(page, rules), name).toEqual([]);
    });
  }
}

/** Their parts stand in columns of their own on a desk; the other pages have what these have. */
const IN_COLUMNS = ['', 'sections/economy/'];

/** They have no colour that the others have not. */
const WITHOUT_COLOURS = ['report/', 'indicators/', 'glossary/', 'search/', 'about/', '404.html'];

const inWords = (ways: readonly Way[]) => ways.map(({ name }) => name).join(', ');

for (const path of TEMPLATES) {
  // By day a page differs from the same by night in colours, and in where its lines end.
  const [byDay, ...others] = LAYOUTS;
  const dayColours: Way = { ...byDay, name: `the colours of ${byDay.name}`, rules: 'colours' };
  const now: Way[] = IN_COLUMNS.includes(path)
    ? [...LAYOUTS]
    : [...(WITHOUT_COLOURS.includes(path) ? [] : [dayColours]), ...others.slice(0, 1)];
  const later = LAYOUTS.filter((way) => !now.includes(way));

  test(`${path || 'home'}: axe finds nothing, shown as ${inWords(now)}`, ({ page }) =>
    expectNoFault(page, path, now));

  test(`${path || 'home'}: axe finds nothing, shown in any other way`, { tag: MATRIX }, ({ page }) =>
    expectNoFault(page, path, [...later, ...OTHER_PALETTES]),
  );
}

for (const path of LONGEST_TEXTS)
  test(`${path}: axe finds nothing, however the page is shown`, { tag: MATRIX }, ({ page }) =>
    expectNoFault(page, path, [...LAYOUTS, ...OTHER_PALETTES]),
  );
