import { expect, test } from '@playwright/test';
import { MAIN, origin } from '../support/sites.ts';
import { needs } from './needs.ts';

needs(MAIN);

/** Addresses of this site whose path a browser would take for another host if it stood alone. */
const PATHS = ['//other.example/%23', '/\\other.example/%23nowhere', '/.//other.example/%23x'];

for (const path of PATHS)
  test(`${path} stays on this site`, async ({ page }) => {
    const home = new URL(origin(MAIN));
    // A server that answers an unknown address with the page for lost ones.
    await page.route(/other\.example/, async (route) => {
      const asked = new URL(route.request().url());
      if (asked.host !== home.host) {
        await route.fulfill({ body: 'elsewhere' });
        return;
      }
      await route.fulfill({ response: await route.fetch({ url: new URL('/404.html', home).href }) });
    });
    await page.goto(home.origin + path);
    await expect(page).not.toHaveURL(/%23/);
    expect(new URL(page.url()).host).toBe(home.host);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('没有这一页');
  });
