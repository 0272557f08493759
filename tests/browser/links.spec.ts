import { expect, test } from '@playwright/test';
import { MAIN } from '../support/sites.ts';
import { needs } from './needs.ts';

needs(MAIN);

test('a reader goes from a number to its page, and back to its sentence', async ({ page }) => {
  await page.goto('sections/economy/');
  await page.getByRole('link', { name: '174亿元' }).first().click();
  await expect(page).toHaveURL(/\/indicators\/gdp\/$/);
  await page.getByRole('link', { name: '到报告里的这一句' }).click();
  await expect(page).toHaveURL(/\/sections\/economy\/#gdp$/);
  await expect(page.locator('#gdp')).toBeInViewport();
});
