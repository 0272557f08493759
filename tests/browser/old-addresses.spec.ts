import { expect, test, type Page } from '@playwright/test';
import { MOVED, RENAMED, RENAMED_PAGES } from '../support/renamed.ts';
import { MATRIX } from '../support/matrix.ts';
import { RENAMED_SITE, origin } from '../support/sites.ts';
import { needs } from './needs.ts';

needs(RENAMED_SITE);

// Low: no page of this report is in sight as a whole.
test.use({ baseURL: origin(RENAMED_SITE), viewport: { width: 360, height: 400 } });

const [oldSection, section] = RENAMED.section;
/** Old anchors in the text, with the new ones. */
const ANCHORS = [RENAMED.paragraph, RENAMED.indicator, RENAMED.project, RENAMED.figure, RENAMED.note];

async function expectPlace(page: Page, path: string, id: string): Promise<void> {
  await expect(page).toHaveURL(new RegExp(`${path}#${id}$`));
  await expect(page.locator(`#${id}`)).toBeInViewport();
}

test('old pages lead on, with their query and their fragment', async ({ page }) => {
  for (const [folder, from, to] of RENAMED_PAGES) {
    await page.goto('about:blank');
    const before = await page.evaluate(() => history.length);
    await page.goto(`${folder}/${from}/?size=large#ui-share`);
    await expect(page).toHaveURL(new RegExp(`/${folder}/${to}/\\?size=large#ui-share$`));
    await expect(page.locator('h1')).toBeVisible();
    // The old address is no step in the history.
    expect(await page.evaluate(() => history.length)).toBeLessThanOrEqual(before + 1);
  }
});

test('an old page and an old place in it, both renamed', async ({ page }) => {
  await page.goto(`sections/${oldSection}/#${RENAMED.indicator[0]}`);
  await expectPlace(page, `/sections/${section}/`, RENAMED.indicator[1]);
});

for (const path of [`sections/${section}/`, 'report/'])
  test(`old anchors still land on ${path}`, { tag: path === 'report/' ? MATRIX : [] }, async ({ page }) => {
    for (const [from, to] of ANCHORS) {
      // A new page each time: a fragment alone would not load it anew.
      await page.goto('about:blank');
      await page.goto(`${path}#${from}`);
      await expectPlace(page, `/${path}`, to);
    }
  });

test('old anchors of a section and of a term', async ({ page }) => {
  await page.goto(`report/#${oldSection}`);
  await expectPlace(page, '/report/', section);
  await page.goto(`glossary/#${RENAMED.term[0]}`);
  await expectPlace(page, '/glossary/', RENAMED.term[1]);
});

test('a fact that stands in another section now leaves a link where it was', async ({ page }) => {
  await page.goto(`sections/${MOVED.from}/#${MOVED.id}`);
  const left = page.locator(`#${MOVED.id}`);
  await expect(left).toBeInViewport();
  await left.getByRole('link').click();
  await expect(page).toHaveURL(new RegExp(`/indicators/${MOVED.id}/$`));
});

test('the page for lost addresses names what has another name', async ({ page }) => {
  await page.goto('404.html');
  await page.getByRole('link', { name: RENAMED.indicator[0], exact: true }).click();
  await expect(page).toHaveURL(new RegExp(`/indicators/${RENAMED.indicator[1]}/$`));
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('old pages lead on', async ({ page }) => {
    for (const [folder, from, to] of RENAMED_PAGES) {
      await page.goto(`${folder}/${from}/`);
      await expect(page).toHaveURL(new RegExp(`/${folder}/${to}/$`));
    }
  });

  test('old anchors land beside the new ones', async ({ page }) => {
    for (const [from, to] of ANCHORS) {
      // A new page each time: a fragment alone would not load it anew.
      await page.goto('about:blank');
      await page.goto(`sections/${section}/#${from}`);
      await expect(page.locator(`#${to}`)).toBeInViewport();
    }
  });
});
