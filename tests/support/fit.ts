import { expect, type Locator, type Page } from '@playwright/test';

/** Type sizes a reader can choose; `?size=large` in an address does nothing but set it so. */
export type TypeSize = 'normal' | 'large';

/** Sets the size of type of the page that is shown. */
export async function setTypeSize(page: Page, size: TypeSize): Promise<void> {
  await page.evaluate((value) => {
    document.documentElement.dataset['size'] = value;
  }, size);
  if (size === 'large') await largeDrawings(page);
}

/** Waits until the drawings for large type are there, which a script brings. */
export async function largeDrawings(page: Page): Promise<void> {
  await page.waitForFunction(
    () =>
      !document.documentElement.classList.contains('js') ||
      document.querySelector('[data-large]:not(:has(> .figure__large))') === null,
  );
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
          (element) => !element.closest('.visually-hidden, .skip-link') && element.textContent.trim() !== '',
        )
        .map(
          (element) => `${element.localName}.${element.className} ${element.textContent.trim().slice(0, 20)}`,
        ),
    };
  });
  expect(outside, what).toEqual([]);
  expect(scrolled, what).toBeLessThanOrEqual(width);
}

const WIDTHS = [320, 360, 768, 1024, 1440];

/** The same at every width, in both sizes of type. */
export async function expectToFitEverywhere(page: Page, what: string): Promise<void> {
  for (const size of ['normal', 'large'] as const) {
    await setTypeSize(page, size);
    for (const width of WIDTHS) await expectToFit(page, width, `${what}, ${width} px, ${size}`);
  }
}

/** Expects that a place is on the screen, and nothing over it. */
export async function expectInSight(place: Locator): Promise<void> {
  await expect(place).toBeInViewport({ ratio: 1 });
  const isCovered = await place.evaluate((element) => {
    const { left, top } = element.getBoundingClientRect();
    const over = document.elementFromPoint(left + 8, top + 8);
    return over !== element && !element.contains(over);
  });
  expect(isCovered).toBe(false);
}
