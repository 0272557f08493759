import { expect, test, type Page } from '@playwright/test';
import { expectToFit, setTypeSize } from '../support/fit.ts';
import { MATRIX } from '../support/matrix.ts';
import { PAGE_TYPES, TEMPLATES } from '../support/pages.ts';
import { MAIN, origin } from '../support/sites.ts';
import { needs } from './needs.ts';

needs(MAIN);

/** Widths by the size of type, in px. */
const WIDTHS = { normal: [320, 360, 768, 1024, 1280], large: [320, 768, 1280] } as const;

/** What a page asks of other servers, and what fails, from now on. */
function watch(page: Page): { readonly elsewhere: string[]; readonly failures: string[] } {
  const elsewhere: string[] = [];
  const failures: string[] = [];
  page.on('request', (request) => {
    if (!request.url().startsWith(origin(MAIN))) elsewhere.push(request.url());
  });
  page.on('requestfailed', (request) => failures.push(request.url()));
  page.on('response', (response) => {
    if (response.status() >= 400) failures.push(response.url());
  });
  page.on('pageerror', (error) => failures.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') failures.push(message.text());
  });
  return { elsewhere, failures };
}

for (const path of PAGE_TYPES) {
  const tag = TEMPLATES.includes(path) ? [] : MATRIX;
  test(
    `${path || 'home'}: fits every screen, asks no other server, and lets the keyboard in`,
    { tag },
    async ({ page }) => {
      const seen = watch(page);
      await page.goto(path);

      // The page is loaded once and then made narrower or wider: no script of it looks at its width.
      for (const size of ['normal', 'large'] as const) {
        await setTypeSize(page, size);
        for (const width of WIDTHS[size]) {
          await test.step(`fits ${width} px in ${size} type: nothing scrolls sideways or is cut`, () =>
            expectToFit(page, width, `${width} px, ${size}`));
        }
      }

      await test.step('the keyboard starts with the skip link and sees its focus', async () => {
        await page.keyboard.press('Tab');
        const skip = page.getByRole('link', { name: '跳到正文' });
        await expect(skip).toBeFocused();
        await expect(skip).toBeInViewport();
        await page.keyboard.press('Enter');
        await expect(page.locator('main')).toBeFocused();
      });

      await test.step('asked no other server, and nothing failed', () => {
        expect(seen).toEqual({ elsewhere: [], failures: [] });
      });
    },
  );
}
