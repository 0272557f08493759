import { expect, test } from '@playwright/test';
import { builtReport } from '../support/built.ts';
import { MATRIX } from '../support/matrix.ts';
import { MAIN } from '../support/sites.ts';
import { needs } from './needs.ts';

needs(MAIN);

const JUNK = [
  '#gdp&appinstall=0',
  '#gdp?from=singlemessage&isappinstalled=0',
  '#%67dp',
  '#gdp%26appinstall%3D0',
  '#gdp%3Ffrom%3Dsinglemessage',
  '#gdp/',
];

for (const width of [360, 1440]) {
  test(`a fact lands clear of what sticks to the top, marked and announced, at ${width} px`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 740 });
    await page.goto('sections/economy/#gdp');
    const fact = page.locator('#gdp');
    await expect(fact).toBeInViewport({ ratio: 1 });
    const covered = await fact.evaluate((element) => {
      const { left, top, width: wide, height } = element.getBoundingClientRect();
      const over = document.elementFromPoint(left + wide / 2, top + height / 2);
      return over !== element && !element.contains(over);
    });
    expect(covered).toBe(false);
    await expect(page.getByRole('status')).toHaveText(
      /^已到：凝心聚力拼经济 ?砥砺奋进促发展，第1\.2段，174亿元$/,
    );
    const ground = (id: string) =>
      page.locator(id).evaluate((element) => getComputedStyle(element).backgroundColor);
    expect(await ground('#gdp')).not.toBe(await ground('#gdp-growth'));
    // The line leaves with the next click.
    await page.locator('h1').click();
    await expect(page.getByRole('status')).toHaveText('');
  });
}

test('what messengers add to an address does not keep it from landing', async ({ page }) => {
  for (const fragment of JUNK) {
    // A new page each time: a fragment alone would not load it anew.
    await page.goto('about:blank');
    await page.goto(`sections/economy/?from=singlemessage&isappinstalled=0${fragment}`);
    await expect(page, fragment).toHaveURL(/#gdp$/);
    await expect(page.locator('#gdp')).toBeInViewport();
    expect(await page.evaluate(() => document.querySelector(':target')?.id), fragment).toBe('gdp');
  }
});

test('an address whose # was encoded finds its page', async ({ page }) => {
  // The page for lost addresses answers it; here it is asked for at that address.
  await page.route('**/sections/economy/%23gdp', async (route) => {
    const response = await route.fetch({ url: new URL('/404.html', route.request().url()).href });
    await route.fulfill({ response });
  });
  await page.goto('sections/economy/%23gdp');
  await expect(page).toHaveURL(/\/sections\/economy\/#gdp$/);
  await expect(page.locator('#gdp')).toBeInViewport();
});

test('every anchor of the text lands in the full text too', { tag: MATRIX }, async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const { sections, indicators, projects, figures } = builtReport();
  await page.goto('report/');
  const ids = [
    ...sections,
    ...sections.flatMap(({ paragraphs }) => paragraphs),
    ...indicators,
    ...projects,
    ...figures,
  ].map(({ id }) => id);
  const lost = await page.evaluate(async (all) => {
    const missed: string[] = [];
    for (const id of all) {
      const landed = new Promise((resolve) => addEventListener('hashchange', resolve, { once: true }));
      location.hash = id;
      await landed;
      const target = document.querySelector(':target');
      const { top, bottom } = target?.getBoundingClientRect() ?? { top: Infinity, bottom: -Infinity };
      if (target?.id !== id || top >= innerHeight || bottom <= 0) missed.push(id);
    }
    return missed;
  }, ids);
  expect(lost).toEqual([]);
});

test('a link into a folded note opens it', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto('sections/economy/#gdp-basis');
  const note = page.locator('#gdp-basis');
  await expect(page.locator('.run__notes:has(#gdp-basis)')).toHaveAttribute('open', '');
  await expect(note).toBeInViewport();
  // The sentence that the note is about stays above it.
  await expect(page.locator('.run__text', { has: page.locator('#gdp') })).toBeInViewport();
  await expect(page.getByRole('status')).toContainText('总量按现价');
});

test('an id of another page leads there', async ({ page }) => {
  await page.goto('sections/safety/#gdp');
  await expect(page).toHaveURL(/\/report\/#gdp$/);
  await expect(page.locator('#gdp')).toBeInViewport();
});

test('what a messenger puts in an address says nothing', async ({ page }) => {
  for (const fragment of ['wechat_redirect', 'rd', 'weixin.qq.com']) {
    await page.goto('about:blank');
    await page.goto(`sections/economy/#${fragment}`);
    await expect(page.locator('h1')).toBeVisible();
    await expect(page.getByRole('status')).toHaveText('');
  }
});

for (const width of [360, 1440])
  test(`a link to a number brings its whole paragraph into view at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    await page.goto('sections/economy/#budget-revenue');
    await expect(page.locator('#budget-revenue:target')).toBeInViewport({ ratio: 1 });
    await expect(page.locator('.run__text', { has: page.locator('#budget-revenue') })).toBeInViewport({
      ratio: 1,
    });
  });

test('an unknown id leads to search, and the page stays', async ({ page }) => {
  await page.goto('sections/economy/#gross-product');
  const hint = page.getByRole('status');
  await expect(hint).toContainText('没有找到“gross-product”这一处');
  await hint.getByRole('link').click();
  await expect(page).toHaveURL(/\/search\/\?q=gross-product$/);
});

test('interface anchors are no facts: nothing is announced', async ({ page }) => {
  await page.goto('sections/economy/#ui-indicators');
  await expect(page.locator('#ui-indicators')).toBeInViewport();
  await expect(page.getByRole('status')).toHaveText('');
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('the place is in sight and marked, a folded note is open', async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 740 });
    await page.goto('sections/economy/#gdp');
    await expect(page.locator('#gdp:target')).toBeInViewport();
    await page.goto('sections/economy/#gdp-basis');
    await expect(page.locator('#gdp-basis')).toBeInViewport();
  });

  test('nothing shows that only script can do', async ({ page }) => {
    for (const path of ['sections/economy/', 'indicators/gdp/', 'figures/growth-rates/', 'report/']) {
      await page.goto(path);
      // The button of a form that leads to an address works without script.
      for (const button of await page.locator('button:not([type=submit])').all())
        await expect(button).toBeHidden();
      await expect(page.locator('[data-share-text=quotation]')).toBeVisible();
      await expect(page.getByRole('link', { name: 'BibTeX' }).last()).toBeVisible();
    }
  });
});
