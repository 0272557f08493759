import { expect, test, type Page } from '@playwright/test';
import { MATRIX } from '../support/matrix.ts';
import { COUNTY, ORCHARD, origin } from '../support/sites.ts';
import { expectInSight } from '../support/fit.ts';
import { packed, printed } from '../support/paper.ts';
import { needs } from './needs.ts';

needs(ORCHARD, COUNTY);

/** Ten headings, and some sixty paragraphs. */
const LONG = 'sections/tasks/';

const ways = (page: Page) => page.getByRole('navigation', { name: '本节各处' });

for (const width of [360, 1440]) {
  test(`from the middle of a long section to a heading, at ${width} px`, async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.setViewportSize({ width, height: 740 });
    await page.goto(`${origin(COUNTY)}${LONG}`);
    await page.evaluate(() => {
      scrollTo(0, document.body.scrollHeight / 2);
    });
    await ways(page).getByText('本节').click();
    await ways(page).getByRole('link', { name: '（八）' }).click();
    await expect(page).toHaveURL(/#task-education$/);
    await expect(ways(page).locator('details')).not.toHaveAttribute('open');
    await expectInSight(page.locator('#task-education'));
  });
}

test('a list folds at a click elsewhere, and by Escape, which gives the focus back', async ({ page }) => {
  await page.goto(`${origin(COUNTY)}${LONG}`);
  const open = page.locator('.bar-fold[open]');
  await ways(page).locator('summary').click();
  await expect(ways(page).getByRole('link')).toHaveCount(10);
  await expect(open).toHaveCount(1);
  await page.locator('h1').click({ position: { x: 1, y: 1 }, force: true });
  await expect(open).toHaveCount(0);
  await ways(page).locator('summary').focus();
  await page.keyboard.press('Enter');
  await expect(open).toHaveCount(1);
  await page.keyboard.press('Escape');
  await expect(open).toHaveCount(0);
  await expect(ways(page).locator('summary')).toBeFocused();
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('a list opens, and a way in it leads to its place, which nothing covers', async ({ page }) => {
    await page.goto(`${origin(COUNTY)}${LONG}`);
    await ways(page).locator('summary').click();
    await ways(page).getByRole('link', { name: '（六）' }).click();
    await expectInSight(page.locator('#task-green'));
  });
});

const LANDINGS = ['cold-chain', 'cold-chain&appinstall=0', 'cold-stores-built', 'cold-stores-built?from=x'];

for (const path of ['sections/facilities/', 'report/']) {
  const tag = path === 'report/' ? MATRIX : [];
  test(
    `${path}: a heading’s ids, old ids and what a messenger adds land on it, and it says so`,
    { tag },
    async ({ page }) => {
      for (const fragment of LANDINGS) {
        // A new page each time: a fragment alone would not load it anew.
        await page.goto('about:blank');
        await page.goto(`${origin(ORCHARD)}${path}#${fragment}`);
        await expect(page).toHaveURL(/#cold-chain$/);
        await expectInSight(page.locator('#cold-chain'));
        expect(await page.evaluate(() => document.querySelector(':target')?.id)).toBe('cold-chain');
        await expect(page.getByRole('status')).toHaveText('已到：设施建设，（一）冷链补短板：');
      }
    },
  );
}

test('a heading that never was leads to search, and the page stays', async ({ page }) => {
  await page.goto(`${origin(ORCHARD)}sections/facilities/#cold-rooms`);
  await expect(page.getByRole('status')).toContainText('没有找到“cold-rooms”这一处');
  await expect(page.locator('h1')).toHaveText('设施建设');
});

test('a heading is shared by its words, its reference and its link', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(`${origin(ORCHARD)}sections/facilities/`);
  const dialog = page.getByRole('dialog');
  const copied = async (what: string) => {
    await page.getByRole('button', { name: '分享“（二）‘果香路’通到地头”' }).click();
    await dialog.getByRole('button', { name: what }).click();
    await expect(dialog).toBeHidden();
    return page.evaluate(() => navigator.clipboard.readText());
  };
  const link = `${ORCHARD.published}/sections/facilities/#road-to-field`;
  expect(await copied('复制链接')).toBe(link);
  expect(await copied('复制引语')).toBe(
    `“（二）‘果香路’通到地头”——青岭乡2021年果业工作报告，原载《青岭简报》\n${link}`,
  );
  expect(await copied('复制出处')).toMatch(
    /^（二）“果香路”通到地头\[EB\/OL\]\/\/青岭乡果业办\. 青岭乡2021年果业工作报告\. \(2021-12-30\)\[/,
  );
});

test('a heading on paper keeps its text with it, wherever the page ends', async ({ page }) => {
  await page.goto(`${origin(COUNTY)}${LONG}`);
  // Only what follows a heading is left. Each heading comes to stand on a page of its own, nearer to its end than the one before: from 40 to 4 mm.
  const pairs = await page.locator('.sub-heading').evaluateAll((headings) =>
    headings.map((heading, position) => {
      const first = heading.nextElementSibling;
      while (first?.nextElementSibling && !first.nextElementSibling.matches('.sub-heading'))
        first.nextElementSibling.remove();
      const spacer = document.createElement('div');
      spacer.style.cssText = `clear: both; break-before: page; height: ${253 - 40 + 4 * position}mm`;
      heading.before(spacer);
      const text = heading.nextElementSibling?.querySelector('.run__text')?.textContent ?? '';
      return (heading.querySelector('h2')?.textContent ?? '') + text;
    }),
  );
  expect(pairs).toHaveLength(10);
  const { pages } = await printed(page);
  const kept = pairs.filter((words) => pages.some(({ text }) => text.includes(packed(words).slice(0, 20))));
  expect(kept).toEqual(pairs);
  // Some found room where they were put, others went on to the next page.
  expect(pages.length).toBeGreaterThan(pairs.length + 2);
  expect(pages.length).toBeLessThan(2 * pairs.length);
});
