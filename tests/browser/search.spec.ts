import { expect, test, type Page } from '@playwright/test';
import { axeFaults } from '../support/axe.ts';
import { MATRIX } from '../support/matrix.ts';
import { MAIN } from '../support/sites.ts';
import { needs } from './needs.ts';

needs(MAIN);

/** Queries, and the address and words of what comes first. */
const QUERIES: readonly (readonly [query: string, path: string, words: string])[] = [
  ['医保', 'sections/livelihood/#medical-insured', '36550人'],
  ['GDP', 'sections/economy/#gdp', '174亿元'],
  ['高企', 'sections/innovation/#high-tech-enterprises', '109家'],
  ['规上', 'sections/economy/#industrial-output', '191.5亿元'],
  ['去筹', 'sections/innovation/#provincial-zone-status', '顺利通过'],
  ['174', 'sections/economy/#gdp', '地区生产总值'],
  ['3864.96万元', 'sections/livelihood/#farm-subsidies', '惠农政策资金'],
  ['低空经济', 'sections/investment/#low-altitude-signed', '8个'],
  ['学校', 'sections/construction/#ninth-experimental-school', '建成启用'],
  ['就业', 'sections/livelihood/#new-urban-jobs', '666人'],
  ['白鹅', 'sections/livelihood/#goose-lines', '肉鹅'],
  ['事故', 'sections/safety/#serious-accidents', '未发生一起'],
  ['Ⅲ类', 'sections/safety/#water-quality', 'III类'],
  ['pm25', 'sections/safety/#pm25-average', '35微克/立方米以下'],
  ['乐居路', 'sections/construction/#north-road-extensions', '竣工通车'],
  ['3A', 'sections/construction/#scenic-areas', '1家'],
  ['醫保', 'sections/livelihood/#medical-insured', '36550人'],
  ['yibao', 'sections/livelihood/#medical-insured', '36550人'],
  ['签约 项目', 'sections/investment/#signed-projects', '27个'],
  ['130.5亿元，其中', 'sections/investment/#investment-promotion', '2.1'],
];

const field = (page: Page) => page.getByRole('searchbox', { name: '检索这份报告' });
const first = (page: Page) => page.locator('[data-results] a').first();

for (const { width, tag } of [
  { width: 360, tag: [] },
  { width: 1440, tag: MATRIX },
])
  test(`what is typed is answered, the best first, at ${width} px`, { tag }, async ({ page }) => {
    await page.setViewportSize({ width, height: 740 });
    await page.goto('search/');
    for (const [query, path, words] of QUERIES) {
      await field(page).fill('');
      await field(page).pressSequentially(query);
      await expect(first(page), query).toHaveAttribute('href', `/${path}`);
      await expect(first(page)).toContainText(words);
      await expect(page).toHaveURL((url) => url.searchParams.get('q') === query);
    }
  });

test('no page asks for the index or its code before the field is touched', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  const isSearch = (path: string) => /SearchField|\/search\/index\./.test(path);
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto('sections/economy/', { waitUntil: 'networkidle' });
  expect(asked.filter(isSearch)).toEqual([]);
  await field(page).click();
  await expect.poll(() => asked.filter(isSearch).length).toBe(2);
});

test('under the field of any page the answer shows, and goes with Escape or with the reader', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1024, height: 800 });
  await page.goto('sections/economy/');
  await field(page).pressSequentially('医保');
  await expect(first(page)).toContainText('36550人');
  await field(page).press('Escape');
  await expect(first(page)).toBeHidden();
  await field(page).fill('学校');
  await expect(first(page)).toContainText('第九实验');
  await field(page).press('ArrowDown');
  await expect(first(page)).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/construction\/#ninth-experimental-school$/);
  await expect(page.locator('#ninth-experimental-school')).toBeInViewport();
});

for (const { size, tag } of [
  { size: '', tag: [] },
  { size: '?size=large', tag: MATRIX },
])
  test(`the panel stays in the window where there is a field ${size}`, { tag }, async ({ page }) => {
    for (const width of [768, 832, 1024, 1280, 1440]) {
      await page.setViewportSize({ width, height: 800 });
      await page.goto(`sections/economy/${size}`);
      await field(page).fill('项目');
      await expect(first(page)).toBeVisible();
      const panel = await page.locator('.found-panel').boundingBox();
      expect(panel?.x, `${width} px`).toBeGreaterThanOrEqual(0);
      expect((panel?.x ?? 0) + (panel?.width ?? width), `${width} px`).toBeLessThanOrEqual(width);
      const from = (await field(page).boundingBox())?.x ?? 0;
      expect(panel?.x, `${width} px`).toBeLessThanOrEqual(from + 1);
    }
  });

test('the whole way by keyboard, and back to the answer', async ({ page }) => {
  await page.goto('search/?q=项目');
  const links = page.locator('[data-results] a');
  await expect(first(page)).toBeVisible();
  await field(page).focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await expect(links.nth(1)).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowUp');
  await expect(field(page)).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(first(page)).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(field(page)).toBeFocused();
  await page.getByRole('button', { name: /^其余/ }).first().click();
  await first(page).click();
  await expect(page).not.toHaveURL(/search/);
  await page.goBack();
  await expect(field(page)).toHaveValue('项目');
  await expect(first(page)).toBeVisible();
});

test('the count is said, and where there is nothing, ways on', async ({ page }) => {
  await page.goto('search/');
  const status = page.locator('main').getByRole('status');
  await field(page).fill('高企');
  await expect(status).toContainText(/^\d+条：数2/);
  await field(page).fill('地铁');
  await expect(status.getByRole('heading', { name: '报告里没有“地铁”' })).toBeVisible();
  await expect(status).toContainText('不等于没有做');
  await expect(page.getByRole('heading', { name: '可以从这里试' })).toBeVisible();
  // A word that shares with it what says what it is.
  await field(page).fill('铁道部');
  await expect(page.getByRole('link', { name: '镇人武部', exact: true })).toHaveAttribute(
    'href',
    /\/search\/\?q=/,
  );
  await page.getByRole('link', { name: '医保', exact: true }).click();
  await expect(first(page)).toContainText('36550人');
});

test('words are never read as markup, however long or odd', async ({ page }) => {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  await page.goto('search/');
  const status = page.locator('main').getByRole('status');
  for (const query of [
    '<img src=x onerror=alert(1)>',
    '.*(',
    '鹅',
    '”',
    '低'.repeat(500),
    '\u0000',
    '%E5%8C',
    '&amp;',
  ]) {
    await field(page).fill(query);
    await expect(status).not.toHaveText('');
    expect(await page.locator('main [data-found] img, main [role=status] img').count()).toBe(0);
  }
  await page.goto('search/?q=%E5%8C%3Cb%3E');
  await expect(status).not.toHaveText('');
  expect(errors).toEqual([]);
});

test('while an input method composes, nothing is asked', async ({ page }) => {
  await page.goto('search/');
  await field(page).fill('医保');
  await expect(first(page)).toContainText('36550人');
  const devtools = await page.context().newCDPSession(page);
  await field(page).fill('');
  await expect(page.locator('[data-results] a')).toHaveCount(0);
  await devtools.send('Input.imeSetComposition', { text: 'xuexiao', selectionStart: 7, selectionEnd: 7 });
  await expect(field(page)).toHaveValue('xuexiao');
  await expect(page.locator('[data-results] a')).toHaveCount(0);
  await devtools.send('Input.insertText', { text: '学校' });
  await expect(first(page)).toContainText('第九实验');
});

test('when the index does not come, that is said, and it can be asked for again', async ({ page }) => {
  await page.route('**/search/index.*.json', (route) => route.abort());
  await page.goto('search/?q=医保');
  await expect(page.locator('main').getByRole('status')).toContainText('没有取到');
  await expect(page.getByRole('heading', { name: '总索引' })).toBeVisible();
  await page.unroute('**/search/index.*.json');
  await page.getByRole('button', { name: '再试一次' }).click();
  await expect(first(page)).toContainText('36550人');
});

test('axe finds nothing in an answer', async ({ page }) => {
  await page.goto('search/?q=项目');
  await expect(first(page)).toBeVisible();
  expect(await axeFaults(page, 'all')).toEqual([]);
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('the field leads to the index, which says how to search, and is whole', async ({ page }) => {
    await page.setViewportSize({ width: 1024, height: 800 });
    await page.goto('sections/economy/');
    await field(page).fill('医保');
    await field(page).press('Enter');
    await expect(page).toHaveURL(/\/search\/\?q=/);
    await expect(page.getByText('没有脚本就不能检索')).toBeVisible();
    await page.getByText('多措并举促民生').last().click();
    await expect(page.getByRole('link', { name: '城乡居民医疗保险' })).toBeVisible();
  });
});
