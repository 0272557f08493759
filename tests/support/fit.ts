import { expect, type Page } from '@playwright/test';

/** Type sizes a reader can choose; `?size=large` in an address does nothing but set it so. */
export type TypeSize = 'normal' | 'large';

/** Sets the size of type of the page that is shown. */
export async function setTypeSize(page: Page, size: TypeSize): Promise<void> {
  await page.evaluate((value) => {
    document.documentElement.dataset['size'] = value;
  }, size);
}

/** Expects that at this width nothing scrolls sideways, and no words stand outside the screen. */
export async function expectToFit(page: Page, width: number, what: string): Promise<void> {
  await page.setViewportSize({ width, height: 800 });
  const { outside, scrolled } = await page.evaluate(() => {
    const root = document.documentElement;
    return {
      scrolled: root.scrollWidth,
      outside: [...document.querySelectorAll<HTMLElement>('main *, header *, footer *')]
        .filter((element) => element.getBoundingClientRect().right > root.clientWidth + 0.5)
        .filter(
          (element) => !element.closest('.visually-hidden, .skip-link') && element.innerText.trim() !== '',
        )
        .map((element) => `${element.localName}.${element.className} ${element.innerText.slice(0, 20)}`),
    };
  });
  expect(outside, what).toEqual([]);
  expect(scrolled, what).toBeLessThanOrEqual(width);
}
