import { expect, test, type Page } from '@playwright/test';
import { MOVED, RENAMED, RENAMED_PAGES } from '../support/renamed.ts';
import { RENAMED_SITE, origin } from '../support/sites.ts';
import { needs } from './needs.ts';

needs(RENAMED_SITE);

test.use({ baseURL: origin(RENAMED_SITE) });

const [oldSection, section] = RENAMED.section;
/** Old anchors in the text, with the new ones. */
const ANCHORS = [RENAMED.paragraph, RENAMED.indicator, RENAMED.project, RENAMED.figure, RENAMED.note];

async function expectPlace(page: Page, path: string, id: string): Promise<void> {
  await expect(page).toHaveURL(new RegExp(`${path}#${id}$`));
  await expect(page.locator(`#${id}`)).toBeInViewport();
}

for (const [folder, from, to] of RENAMED_PAGES) {
  test(`${folder}/${from}/ leads on, with its query and its fragment`, async ({ page }) => {
    await page.goto(`${folder}/${from}/?size=large#ui-share`);
    await expect(page).toHaveURL(new RegExp(`/${folder}/${to}/\\?size=large#ui-share$`));
    await expect(page.locator('h1')).toBeVisible();
    // The old address is no step in the history.
    expect(await page.evaluate(() => history.length)).toBeLessThanOrEqual(2);
  });
}

test('an old page and an old place in it, both renamed', async ({ page }) => {
  await page.goto(`sections/${oldSection}/#${RENAMED.indicator[0]}`);
  await expectPlace(page, `/sections/${section}/`, RENAMED.indicator[1]);
});

for (const [from, to] of ANCHORS) {
  test(`#${from} still lands in its section and in the full text`, async ({ page }) => {
    await page.goto(`sections/${section}/#${from}`);
    await expectPlace(page, `/sections/${section}/`, to);
    await page.goto(`report/#${from}`);
    await expectPlace(page, '/report/', to);
  });
}

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

  for (const [folder, from, to] of RENAMED_PAGES) {
    test(`${folder}/${from}/ leads on`, async ({ page }) => {
      await page.goto(`${folder}/${from}/`);
      await expect(page).toHaveURL(new RegExp(`/${folder}/${to}/$`));
    });
  }

  for (const [from, to] of ANCHORS) {
    test(`#${from} lands beside #${to}`, async ({ page }) => {
      await page.goto(`sections/${section}/#${from}`);
      await expect(page.locator(`#${to}`)).toBeInViewport();
    });
  }
});
