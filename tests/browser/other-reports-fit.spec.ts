import { expect, test } from '@playwright/test';
import { parts } from '../../src/report/model.ts';
import { builtReport } from '../support/built.ts';
import { expectToFit, expectToFitEverywhere } from '../support/fit.ts';
import { HARD_CASES, ORCHARD, RENAMED_SITE, origin, tagsOf } from '../support/sites.ts';
import { needs } from './needs.ts';

const OTHERS = [ORCHARD, HARD_CASES, RENAMED_SITE];
needs(...OTHERS);

for (const site of OTHERS) {
  test(
    `${site.name} fits every screen: title, sections, full text`,
    { tag: tagsOf(site) },
    async ({ page }) => {
      const sections = parts(builtReport(site)).map(({ id }) => `sections/${id}/`);
      for (const path of ['', 'report/', ...sections.slice(0, 2)]) {
        await page.goto(`${origin(site)}${path}`);
        for (const width of [320, 360, 768, 1280]) await expectToFit(page, width, `${path} at ${width} px`);
      }
    },
  );
}

test('the menu of a phone has every section and page, and fits every screen', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto(`${origin(ORCHARD)}sections/facilities/`);
  await expect(page.getByRole('navigation', { name: '主导航' })).toBeHidden();
  await page.getByText('目录', { exact: true }).first().click();
  await expect(page.getByRole('navigation', { name: '各部分' }).getByRole('listitem')).toHaveCount(
    parts(builtReport(ORCHARD)).length,
  );
  await expect(page.getByRole('navigation', { name: '主导航' })).toBeVisible();
  await expectToFitEverywhere(page, 'open');
});
