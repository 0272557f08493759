import { expect, test, type BrowserContext, type Page } from '@playwright/test';
import { HARD_CASES, MAIN, origin } from '../support/sites.ts';
import { needs } from './needs.ts';

needs(MAIN, HARD_CASES);
// What one test may write to the clipboard is refused to another.
test.use({ reuseContext: false });

const home = origin(MAIN);
const address = `${MAIN.published}${MAIN.base}`;
test.use({ baseURL: home });

const today = () => new Date().toLocaleDateString('sv');
const clipboard = (page: Page) => page.evaluate(() => navigator.clipboard.readText());
const allow = (context: BrowserContext) => context.grantPermissions(['clipboard-read', 'clipboard-write']);

async function refuse(context: BrowserContext, page: Page): Promise<void> {
  const session = await context.newCDPSession(page);
  const { targetInfo } = await session.send('Target.getTargetInfo');
  await session.send('Browser.setPermission', {
    permission: { name: 'clipboard-write' },
    setting: 'denied',
    ...(targetInfo.browserContextId === undefined ? {} : { browserContextId: targetInfo.browserContextId }),
    origin: new URL(home).origin,
  });
}

test('a fact: words, reference and link go to the clipboard as they should be pasted', async ({
  page,
  context,
}) => {
  await allow(context);
  await page.goto('indicators/gdp/?theme=night#ui-share');
  const band = page.locator('#ui-share');
  await band.getByRole('button', { name: '复制链接' }).click();
  await expect(page.getByRole('status')).toHaveText('链接已复制。');
  expect(await clipboard(page)).toBe(`${address}indicators/gdp/`);
  await band.getByRole('button', { name: '复制引语' }).click();
  await expect(page.getByRole('status')).toContainText('引语已复制');
  expect(await clipboard(page)).toBe(
    `“全年实现地区生产总值174亿元，增幅6.5%”——高邮高新区2024年工作报告\n${address}indicators/gdp/`,
  );
  await band.getByRole('button', { name: '复制出处' }).click();
  await expect(page.getByRole('status')).toHaveText('出处已复制。');
  expect(await clipboard(page)).toBe(
    `地区生产总值 174亿元（增幅6.5%）[EB/OL]//高邮高新区2024年工作报告. [${today()}]. ${address}indicators/gdp/.`,
  );
});

test('the day of access is the reader’s own', async ({ browser }) => {
  const days = new Set<string>();
  // A day apart at any hour.
  for (const timezoneId of ['Pacific/Kiritimati', 'Pacific/Pago_Pago']) {
    const context = await browser.newContext({ timezoneId, baseURL: home });
    const page = await context.newPage();
    await page.goto('indicators/gdp/');
    const day = await page.evaluate(() => new Date().toLocaleDateString('sv'));
    await expect(page.locator('[data-accessed]')).toHaveText(`[${day}].`);
    days.add(day);
    await context.close();
  }
  expect(days.size).toBe(2);
});

test('under a base the link has it too', async ({ page, context }) => {
  await allow(context);
  await page.goto(`${origin(HARD_CASES)}indicators/`);
  await page.locator('main a[href*="/indicators/"]').first().click();
  const [path] = new URL(page.url()).pathname.match(/\/2024\/indicators\/[\w-]+\/$/) ?? [];
  await page.locator('#ui-share').getByRole('button', { name: '复制链接' }).click();
  await expect(page.getByRole('status')).toHaveText('链接已复制。');
  expect(await clipboard(page)).toBe(`${HARD_CASES.published}${path}`);
});

test('a paragraph, by its number, with its source and what is printed oddly', async ({ page, context }) => {
  await allow(context);
  await page.goto('sections/economy/');
  const open = page.getByRole('link', { name: '第1.2段的链接' });
  const dialog = page.getByRole('dialog');
  await open.click();
  await expect(dialog).toContainText('第1.2段');
  await expect(dialog.getByRole('link', { name: 'BibTeX' })).toHaveAttribute(
    'href',
    '/cite/annual-results.bib',
  );
  await dialog.getByRole('button', { name: '复制引语' }).click();
  await expect(dialog).toBeHidden();
  const [words, link] = (await clipboard(page)).split('\n');
  expect(link).toBe(`${address}sections/economy/#annual-results`);
  expect(words).toMatch(
    /^“全年实现地区生产总值174亿元，增幅6\.5%；.*一般公共预算收入3\.72亿元。”——高邮高新区2024年工作报告，原载《今日高邮》$/,
  );
  expect(words?.match(/2070万美元〔原文如此〕/g)).toHaveLength(1);
  await open.click();
  await dialog.getByRole('button', { name: '复制出处' }).click();
  await expect(dialog).toBeHidden();
  const excerpt = `${words?.slice(1, 17)}……`;
  expect(await clipboard(page)).toBe(
    `${excerpt}[EB/OL]//高邮高新区2024年工作报告. [${today()}]. ${address}sections/economy/#annual-results.`,
  );
});

test('a figure is shared by its own page', async ({ page, context }) => {
  await allow(context);
  await page.goto('report/');
  await page.getByRole('button', { name: '分享图1-1' }).click();
  await page.getByRole('dialog').getByRole('button', { name: '复制链接' }).click();
  await expect(page.getByRole('dialog')).toBeHidden();
  expect(await clipboard(page)).toBe(`${address}figures/growth-rates/`);
});

test('quotation marks within a quotation become single ones', async ({ page, context }) => {
  await allow(context);
  await page.goto('sections/investment/');
  await page.getByRole('link', { name: '第2.1段的链接' }).click();
  await page.getByRole('dialog').getByRole('button', { name: '复制引语' }).click();
  await expect(page.getByRole('dialog')).toBeHidden();
  expect(await clipboard(page)).toMatch(/^“[^“”]*‘1·22’[^“”]*”——/);
});

test('with the clipboard refused, the text stands selected in a field', async ({ page, context }) => {
  await page.goto('indicators/gdp/');
  await refuse(context, page);
  await page.locator('#ui-share').getByRole('button', { name: '复制链接' }).click();
  const field = page.getByRole('dialog').getByRole('textbox');
  await expect(field).toBeFocused();
  await expect(field).toHaveValue(`${address}indicators/gdp/`);
  expect(await page.evaluate(() => getSelection()?.toString())).toBe(`${address}indicators/gdp/`);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toBeHidden();
  // The same from the dialog, by keyboard alone; the focus comes back.
  const open = page.getByRole('button', { name: /^分享/ });
  await open.focus();
  await page.keyboard.press('Enter');
  await page.getByRole('dialog').getByRole('button', { name: '复制引语' }).press('Enter');
  await expect(field).toHaveValue(/^“全年实现地区生产总值174亿元，增幅6\.5%”——.*\n.*indicators\/gdp\/$/);
  await page.keyboard.press('Escape');
  await expect(open).toBeFocused();
});

test('the device’s own sharing is offered where there is one, and gets title, words and link', async ({
  page,
}) => {
  await page.addInitScript(() => {
    const shared: unknown[] = [];
    Object.assign(window, { shared });
    Object.defineProperty(navigator, 'share', {
      configurable: true,
      value: (data: unknown) => {
        shared.push(data);
        return Promise.reject(new DOMException('The reader went back', 'AbortError'));
      },
    });
  });
  const failures: string[] = [];
  page.on('pageerror', ({ message }) => failures.push(message));
  await page.goto('indicators/gdp/');
  await page.locator('#ui-share').getByRole('button', { name: '用系统分享' }).click();
  expect(await page.evaluate('shared')).toEqual([
    {
      title: '地区生产总值 174亿元（增幅6.5%）｜高邮高新区2024年工作报告',
      text: '“全年实现地区生产总值174亿元，增幅6.5%”——高邮高新区2024年工作报告',
      url: `${address}indicators/gdp/`,
    },
  ]);
  expect(failures).toEqual([]);
});

test('where the device has no sharing of its own, it is not offered', async ({ page }) => {
  await page.addInitScript('delete Navigator.prototype.share');
  await page.goto('indicators/gdp/');
  await expect(page.locator('#ui-share').getByRole('button', { name: '复制链接' })).toBeVisible();
  await expect(page.getByRole('button', { name: '用系统分享' })).toHaveCount(0);
});

for (const size of ['normal', 'large'] as const) {
  test(`every button is large enough for a finger in ${size} type`, async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 740 });
    await page.goto(`sections/economy/?size=${size}`);
    await page.getByRole('link', { name: '第1.1段的链接' }).click();
    const least = size === 'large' ? 60 : 44;
    for (const button of await page.locator('button:visible').all()) {
      const box = await button.boundingBox();
      expect(Math.round(box?.width ?? 0), (await button.textContent()) ?? '').toBeGreaterThanOrEqual(least);
      expect(Math.round(box?.height ?? 0), (await button.textContent()) ?? '').toBeGreaterThanOrEqual(least);
    }
  });
}

test('paper carries no buttons', async ({ page }) => {
  for (const path of ['indicators/gdp/', 'sections/economy/', 'report/']) {
    await page.goto(path);
    await page.emulateMedia({ media: 'print' });
    for (const button of await page.locator('button').all()) await expect(button).toBeHidden();
  }
});

test('the code on paper has modules of half a millimetre and more', async ({ page }) => {
  await page.goto('indicators/gdp/');
  await page.emulateMedia({ media: 'print' });
  const code = page.locator('svg.printed-code:visible');
  const modules = await code.evaluate((drawing: SVGSVGElement) => drawing.viewBox.baseVal.width);
  const box = await code.boundingBox();
  expect((((box?.width ?? 0) / modules) * 25.4) / 96).toBeGreaterThanOrEqual(0.5);
});
