import { readFileSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';
import { parse } from 'csv-parse/sync';
import { baseValueOf } from '../../src/domain/quantity.ts';
import { statedStatus } from '../../src/report/stated.ts';
import { axeFaults } from '../support/axe.ts';
import { builtReport } from '../support/built.ts';
import { body, printed } from '../support/paper.ts';
import { MAIN } from '../support/sites.ts';
import { needs } from './needs.ts';

needs(MAIN);

const { indicators, projects } = builtReport();
const people = indicators
  .filter(({ quantity }) => quantity.unit.base === '人')
  .sort((one, other) => Number(baseValueOf(other.quantity)) - Number(baseValueOf(one.quantity)));

const rows = (page: Page) => page.locator('tr[data-id]:visible');
const status = (page: Page) => page.locator('main').getByRole('status');
const select = (page: Page, name: string) => page.locator(`select[name=${name}]`);
const choose = (page: Page, name: string, value: string) => select(page, name).selectOption(value);

test('facts are narrowed by what they are, with counts, and the address says how', async ({ page }) => {
  await page.goto('indicators/');
  await expect(rows(page)).toHaveCount(indicators.length);
  await choose(page, 'section', 'livelihood');
  const livelihood = indicators.filter(({ section }) => section.id === 'livelihood');
  await expect(rows(page)).toHaveCount(livelihood.length);
  await choose(page, 'unit', '人');
  await expect(rows(page)).toHaveCount(people.length);
  await expect(select(page, 'section').locator('option[value=economy]')).toHaveText(/ 0$/);
  await page.getByLabel('按名称、口径或数找').fill('保险');
  await expect(rows(page)).toHaveCount(2);
  await expect(status(page)).toHaveText(`${indicators.length}个数里的2个数`);
  const address = new URL(page.url());
  expect(Object.fromEntries(address.searchParams)).toEqual({ section: 'livelihood', unit: '人', q: '保险' });
  // Who gets the address sees the same.
  await page.goto('about/');
  await page.goto(address.href);
  await expect(rows(page)).toHaveCount(2);
  const withNote = people.filter(({ section, notes }) => section.id === 'livelihood' && notes.length > 0);
  await page.getByLabel('按名称、口径或数找').fill('');
  await expect(page.getByLabel(/^有注/)).toHaveAccessibleName(`有注 ${withNote.length}`);
  await page.getByRole('button', { name: '清除筛选' }).click();
  await expect(rows(page)).toHaveCount(indicators.length);
  expect(new URL(page.url()).search).toBe('');
});

test('everyday words find in the lists what they find in the search', async ({ page }) => {
  await page.goto('indicators/?q=医保');
  await expect(rows(page)).toHaveCount(1);
  await expect(rows(page)).toContainText('36550');
  await page.goto('projects/?q=学校');
  await expect(page.locator('[data-board=stage] [data-stage]:visible').first()).toContainText('建成启用');
});

test('in large type on a phone only what was asked for is shown', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto('indicators/?q=医疗&size=large');
  await expect(rows(page)).toHaveCount(1);
});

test('facts are ordered by size within one unit, and across units that is refused with a word why', async ({
  page,
}) => {
  await page.goto('indicators/?sort=size');
  await expect(status(page)).toContainText('先选一个单位');
  const inOrder = indicators.map(({ id }) => id);
  const ids = () => rows(page).evaluateAll((list) => list.map((row) => (row as HTMLElement).dataset['id']));
  expect(await ids()).toEqual(inOrder);
  await choose(page, 'unit', '人');
  await expect(status(page)).toContainText('单位都是人，由大到小');
  expect(await ids()).toEqual(people.map(({ id }) => id));
  const bars = await page
    .locator('.indicator-table__bar:visible rect')
    .evaluateAll((list) => list.map((bar) => Number(bar.getAttribute('width'))));
  const sizes = people.map(({ quantity }) => Number(baseValueOf(quantity)));
  expect(bars.map((width) => Math.round(width))).toEqual(
    sizes.map((size) => Math.round((100 * size) / Math.max(...sizes))),
  );
  // 10亿元以上 is no length.
  await choose(page, 'unit', '元');
  const bound = page.locator('tr[data-id=large-project-threshold]');
  await expect(bound).toBeVisible();
  await expect(bound.locator('.indicator-table__bar')).toHaveCount(0);
  await choose(page, 'sort', 'name');
  await expect(page.locator('.indicator-table__bar:visible')).toHaveCount(0);
  await choose(page, 'sort', '');
  await choose(page, 'unit', '');
  expect(await ids()).toEqual(inOrder);
});

test('where nothing is left, what is in the way is named and can be lifted', async ({ page }) => {
  await page.goto('indicators/?section=construction&q=保险');
  await expect(rows(page)).toHaveCount(0);
  await expect(page.getByRole('link', { name: '到检索里找“保险”' })).toHaveAttribute(
    'href',
    /\/search\/\?q=/,
  );
  await expect(status(page)).toHaveText('“保险”、第五部分：没有');
  await page.getByRole('button', { name: '只看“保险”：2个数' }).click();
  await expect(rows(page)).toHaveCount(2);
  await page.goto('indicators/?unit=光&q=没有的词');
  await expect(page.getByRole('button', { name: `只看全部：${indicators.length}个数` })).toBeVisible();
});

test('what is shown is what is saved and what is printed', async ({ page }) => {
  await page.goto('indicators/?unit=人&sort=size');
  await expect(rows(page)).toHaveCount(people.length);
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: '下载所列（CSV）' }).click();
  const file = readFileSync(await (await download).path(), 'utf8');
  const records = parse<{ id: string; text: string }>(file, { bom: true, columns: true });
  expect(file.startsWith('\uFEFF')).toBe(true);
  expect(records.map(({ id }) => id)).toEqual(people.map(({ id }) => id));
  expect(records.map(({ text }) => text)).toEqual(people.map(({ text }) => text));
  const { pages } = await printed(page);
  const words = pages.flatMap((sheet) => body(sheet).map(({ text }) => text)).join('');
  expect(words).toContain('36550');
  expect(words).not.toContain('191.5');
});

test('an address with values that the list does not have shows the whole', async ({ page }) => {
  await page.goto('indicators/?unit=光年&section=%3Cb%3E&change=7&sort=x&theme=night');
  await expect.poll(() => new URL(page.url()).search).toBe('?theme=night');
  await expect(page.locator('[data-list-status]')).toHaveText('');
  await expect(rows(page)).toHaveCount(indicators.length);
});

test('the board is narrowed by stage and words, and shown by section', async ({ page }) => {
  await page.goto('projects/?stage=underway');
  const items = page.locator('[data-board=stage] [data-stage]:visible');
  await expect(items).toHaveCount(projects.filter(({ stage }) => stage === 'underway').length);
  await expect(items.first()).toContainText('正在加紧建设');
  await page.getByRole('button', { name: '清除筛选' }).click();
  await page.getByLabel('按名称或状态词找').fill('污水');
  await expect(items).toHaveCount(2);
  await choose(page, 'by', 'section');
  await expect(items).toHaveCount(0);
  const twins = page.locator('[data-board=section] li:visible');
  await expect(twins).toHaveCount(2);
  // The report's word alone: the editor's stage beside it would be read as the report's.
  const [treated] = projects.filter(({ name }) => name.includes('污水'));
  await expect(twins.first()).toHaveText(`${treated?.name}${treated && statedStatus(treated)}`);
  await expect(page.locator('[data-board=stage]')).toHaveAttribute('data-narrowed');
  expect(new URL(page.url()).searchParams.get('by')).toBe('section');
  await page.getByLabel('按名称或状态词找').fill('');
  await expect(twins).toHaveCount(projects.length);
  await page.getByLabel('按名称或状态词找').fill('高铁');
  await expect(page.getByRole('link', { name: '到检索里找“高铁”' })).toBeVisible();
});

for (const [path, sign] of [
  ['indicators/?unit=人&sort=size', '[data-list-clear]:visible'],
  ['projects/?by=section', '[data-board=section] li:visible'],
] as const)
  test(`axe finds nothing in ${path}`, async ({ page }) => {
    await page.goto(path);
    await expect(page.locator(sign).first()).toBeVisible();
    expect(await axeFaults(page, 'all')).toEqual([]);
  });

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('the whole table stands by section, without fields that would do nothing', async ({ page }) => {
    await page.goto('indicators/?unit=人');
    await expect(rows(page)).toHaveCount(indicators.length);
    await expect(page.getByLabel('按名称、口径或数找')).toBeHidden();
    await page.goto('projects/?stage=underway');
    await expect(page.locator('[data-stage]:visible')).toHaveCount(projects.length);
  });
});
