import { expect, test, type Page } from '@playwright/test';
import { parts } from '../../src/report/model.ts';
import { builtReport } from '../support/built.ts';
import { pdfPages } from '../support/pdf-text.ts';
import { MAIN, origin } from '../support/sites.ts';
import { needs } from './needs.ts';

needs(MAIN);

const sections = parts(builtReport());
const address = `${origin(MAIN)}report/`;

async function textOnPaper(page: Page): Promise<string> {
  const pages = pdfPages(await page.pdf({ preferCSSPageSize: true }));
  return pages.map(({ text }) => text).join('');
}

/** How often the first line of a section's title is printed: in the contents and above the section, beside running heads. */
function sectionsIn(text: string): string[] {
  return sections.filter(({ titleLines: [line = ''] }) => text.includes(line)).map(({ id }) => id);
}

test('the address says what is printed', async ({ page }) => {
  await page.goto(`${address}?sections=economy,party&figures=off&tables=off&notes=off`);
  await expect(page.locator('.print-choice')).toHaveAttribute('open');
  const text = await textOnPaper(page);
  expect(sectionsIn(text)).toEqual(['economy', 'party']);
  expect(text).not.toContain('图1-1');
  expect(text).not.toContain('本节的数');
  expect(text).not.toContain('数据表');
  expect(text).not.toContain('总量按现价');
  // The mark of a misprint belongs to the text, not to the notes.
  expect(text).toContain('原文如此');
  expect(text).toContain('以网页为准');
});

test('nothing chosen, and words that mean nothing, print all', async ({ page }) => {
  await page.goto(`${address}?sections=nowhere&figures=maybe`);
  const text = await textOnPaper(page);
  expect(sectionsIn(text)).toEqual(sections.map(({ id }) => id));
  for (const part of ['图1-1', '本节的数', '本节的项目', '数据表', '总量按现价'])
    expect(text).toContain(part);
});

test('a choice is kept in the address, and is all of it', async ({ page }) => {
  await page.goto(address);
  await page.locator('.print-choice summary').click();
  for (const { id } of sections.slice(1)) await page.locator(`#ui-print-${id}`).uncheck();
  await page.locator('#ui-print-with-notes').uncheck();
  await page.locator('#ui-print-size').check();
  await expect(page).toHaveURL(`${address}?sections=${sections[0]?.id ?? ''}&notes=off&size=large`);
  await page.reload();
  await expect(page.locator('#ui-print-with-notes')).not.toBeChecked();
  await expect(page.locator('#ui-print-size')).toBeChecked();
  await expect(page.locator('input[name=sections]:checked')).toHaveCount(1);
});

test('a box that is ticked before the code of the panel comes stays as it is', async ({ page }) => {
  const held = Promise.withResolvers<undefined>();
  await page.route(/PrintChoice/, async (route) => {
    await held.promise;
    await route.continue();
  });
  await page.goto(address, { waitUntil: 'domcontentloaded' });
  await page.locator('.print-choice summary').click();
  await page.locator('#ui-print-with-notes').uncheck();
  await page.locator('#ui-print-size').check();
  held.resolve(undefined);
  await expect(page).toHaveURL(`${address}?notes=off&size=large`);
  await expect(page.locator('#ui-print-with-notes')).not.toBeChecked();
  await expect(page.locator('html')).toHaveAttribute('data-size', 'large');
});

test('large type asked for in the header is the panel’s too, and outlives the next tick', async ({
  page,
}) => {
  await page.goto(address);
  await page.locator('.print-choice summary').click();
  const large = page.getByRole('button', { name: '大字' });
  await large.click();
  await expect(page.locator('#ui-print-size')).toBeChecked();
  await page.locator('#ui-print-party').uncheck();
  await expect(page.locator('html')).toHaveAttribute('data-size', 'large');
  await expect(page).toHaveURL(/size=large/);
  // And the other way about: the header knows what the panel did.
  await page.locator('#ui-print-size').uncheck();
  await expect(large).toHaveAttribute('aria-pressed', 'false');
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('ticking is enough, and no button is shown that does nothing', async ({ page }) => {
    await page.goto(address);
    await page.locator('.print-choice summary').click();
    await expect(page.locator('button[data-print]')).toBeHidden();
    for (const { id } of sections.slice(0, -1)) await page.locator(`#ui-print-${id}`).uncheck();
    await page.locator('#ui-print-with-tables').uncheck();
    const text = await textOnPaper(page);
    expect(sectionsIn(text)).toEqual([sections.at(-1)?.id]);
    expect(text).not.toContain('本节的数');
    expect(text).toContain('以网页为准');
  });
});
